package org.openpathways.fhir.record;

import java.util.ArrayList;
import java.util.List;
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

  /** Whether an item has several answers that are no choices of one question. */
  static boolean hasSeveralValues(List<QuestionnaireResponseItemComponent> items) {
    return items.stream()
        .anyMatch(
            item ->
                isSeveral(item.getAnswer())
                    || hasSeveralValues(item.getItem())
                    || item.getAnswer().stream()
                        .anyMatch(answer -> hasSeveralValues(answer.getItem())));
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
