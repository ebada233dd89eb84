package org.openpathways.fhir.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemAnswerComponent;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseItemComponent;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.Value;

/** The answers of a QuestionnaireResponse, one for each answered item at any depth. */
final class Answers {
  private static final String CONCEPTS = "https://openpathways.example/CodeSystem/concept";

  private final Said questionnaire;
  private final List<Said> answers = new ArrayList<>();

  private Answers(Said questionnaire) {
    this.questionnaire = questionnaire;
  }

  static List<Said> of(QuestionnaireResponse response) {
    Said questionnaire =
        Said.by(response.getSubject())
            .status(Concepts.word(response.getStatusElement()))
            .at(
                Times.date(response.getAuthoredElement()),
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN);
    Answers answers = new Answers(questionnaire);
    answers.addAll(response.getItem());
    return answers.answers;
  }

  private void addAll(List<QuestionnaireResponseItemComponent> items) {
    for (QuestionnaireResponseItemComponent item : items) {
      List<QuestionnaireResponseItemAnswerComponent> given =
          item.getAnswer().stream().filter(answer -> answer.hasValue()).toList();
      if (!given.isEmpty() && item.hasLinkId()) {
        String title = item.hasText() ? item.getText() : item.getLinkId();
        answers.add(
            questionnaire
                .named(List.of(new Code(CONCEPTS, item.getLinkId())), title)
                .with(together(given)));
      }
      item.getAnswer().forEach(answer -> addAll(answer.getItem()));
      addAll(item.getItem());
    }
  }

  /** The path of the first item with several answers that are no choices of one question. */
  static Optional<String> severalValues(List<QuestionnaireResponseItemComponent> items, String in) {
    for (int i = 0; i < items.size(); i++) {
      Optional<String> path = severalValues(items.get(i), in + ".item[" + i + "]");
      if (path.isPresent()) {
        return path;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> severalValues(
      QuestionnaireResponseItemComponent item, String in) {
    List<QuestionnaireResponseItemAnswerComponent> answers = item.getAnswer();
    for (int i = 0; i < answers.size(); i++) {
      Optional<String> path = severalValues(answers.get(i).getItem(), in + ".answer[" + i + "]");
      if (path.isPresent()) {
        return path;
      }
    }
    return severalValues(item.getItem(), in)
        .or(() -> isSeveral(answers) ? Optional.of(in + ".answer") : Optional.empty());
  }

  private static boolean isSeveral(List<QuestionnaireResponseItemAnswerComponent> answers) {
    long values = answers.stream().filter(answer -> answer.hasValue()).count();
    return values > 1 && !answers.stream().allMatch(answer -> answer.getValue() instanceof Coding);
  }

  private static Value together(List<QuestionnaireResponseItemAnswerComponent> answers) {
    if (answers.size() == 1) {
      return Values.of(answers.get(0).getValue());
    }
    List<CodeableConcept> choices =
        answers.stream()
            .filter(answer -> answer.getValue() instanceof Coding)
            .map(answer -> Concepts.concept((Coding) answer.getValue()))
            .toList();
    return Values.coded(choices);
  }
}
