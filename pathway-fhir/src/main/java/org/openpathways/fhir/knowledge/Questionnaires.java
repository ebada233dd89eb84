package org.openpathways.fhir.knowledge;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Questionnaire;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;

/**
 * What a pathway may have to ask, as a Questionnaire. An item's {@code linkId} is the concept's
 * code, so the answers count as they are (SEM-16).
 */
final class Questionnaires {
  private static final String UNIT =
      "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption";
  private static final String UCUM = "http://unitsofmeasure.org";

  private Questionnaires() {}

  /** Empty if its sentences need nothing that can be asked. */
  static Optional<Questionnaire> of(Agreement agreement) {
    List<QuestionnaireItemComponent> items =
        agreement.pathway().concepts().stream()
            .filter(concept -> !concept.question().isEmpty())
            // The two numbers of a panel do not fit one answer.
            .filter(concept -> concept.kind() != ConceptKind.PANEL)
            .sorted(Comparator.comparing(Concept::name))
            .map(Questionnaires::item)
            .toList();
    if (items.isEmpty()) {
      return Optional.empty();
    }
    Questionnaire questions = new Questionnaire();
    questions.setId(agreement.id());
    String title = "Questions: " + agreement.pathway().about().title();
    Shareable.describe(questions, agreement, "Questionnaire", agreement.id(), title);
    questions.addSubjectType("Patient");
    questions.setItem(items);
    return Optional.of(questions);
  }

  private static QuestionnaireItemComponent item(Concept concept) {
    String code = Canonical.id(concept.name());
    QuestionnaireItemComponent item = new QuestionnaireItemComponent();
    item.setLinkId(code);
    item.addCode(Coded.coding(Canonical.CONCEPTS, code, concept.name()));
    item.setText(concept.question());
    item.setType(QuestionnaireItemType.BOOLEAN);
    concept
        .measure()
        .ifPresent(
            measure -> {
              item.setType(QuestionnaireItemType.QUANTITY);
              Coding unit = new Coding().setSystem(UCUM).setCode(measure.unit());
              item.addExtension(new Extension(UNIT, unit.setDisplay(measure.unit())));
            });
    return item;
  }
}
