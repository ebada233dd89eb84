package org.openpathways.engine.record;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.record.Draft.Answer;
import org.openpathways.engine.record.LeftOut.Reason;

/** Reads the items of a QuestionnaireResponse. */
final class QuestionnaireAnswers {
  /** The product's own code system: a linkId is the name of a concept in it. */
  private static final String CONCEPTS = "https://openpathways.example/CodeSystem/concept";

  private QuestionnaireAnswers() {}

  /** The linkId as a code, with the question as title. */
  static Codeable code(Answer answer) {
    String title = answer.text().isEmpty() ? answer.linkId() : answer.text();
    return new Codeable(List.of(new Code(CONCEPTS, answer.linkId())), title);
  }

  static void readItems(Json json, Draft draft) {
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      readItem(json, draft);
    }
  }

  private static void readItem(Json json, Draft draft) {
    String linkId = "";
    String text = "";
    List<Value> values = new ArrayList<>(1);
    int place = draft.answers.size();
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "linkId" -> linkId = json.word();
        case "text" -> text = json.text();
        case "answer" -> readAnswers(json, draft, values);
        case "item" -> readItems(json, draft);
        default -> {}
      }
    }
    if (!values.isEmpty() && !linkId.isEmpty()) {
      draft.answers.add(place, new Answer(linkId, text, together(json, values)));
    }
  }

  private static void readAnswers(Json json, Draft draft, List<Value> values) {
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      ValueReading value = new ValueReading();
      for (String field = json.open(); field != null; field = json.next()) {
        if (field.equals("item")) {
          readItems(json, draft);
        } else {
          value.read(field, json);
        }
      }
      if (value.isThere()) {
        values.add(value.value());
      }
    }
  }

  /** Several choices are one coded value; several values of another kind are a fault. */
  private static Value together(Json json, List<Value> values) {
    Value all = values.get(0);
    for (Value value : values.subList(1, values.size())) {
      if (all instanceof Value.Coded one && value instanceof Value.Coded other) {
        all = ValueReading.coded(concept(one).and(concept(other)));
      } else {
        json.faults().addInside("answer", Reason.TWO_VALUES);
      }
    }
    return all;
  }

  private static Codeable concept(Value.Coded coded) {
    return new Codeable(coded.codes(), coded.text());
  }
}
