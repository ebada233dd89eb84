package org.openpathways.fhir.knowledge;

import java.util.Comparator;
import org.hl7.fhir.r4.model.DataRequirement;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.record.RecordPart;

/** What a concept needs of the record, as FHIR DataRequirements. */
public final class DataRequirements {
  private DataRequirements() {}

  /**
   * The resource type where the concept is found first, and its codes; an answer-only concept is
   * found in a QuestionnaireResponse.
   */
  public static DataRequirement of(Concept concept) {
    String type =
        concept.kind().parts().stream()
            .min(Comparator.naturalOrder())
            .map(RecordPart::resourceType)
            .orElse(RecordPart.QUESTIONNAIRE_RESPONSE.resourceType());
    DataRequirement requirement = new DataRequirement().setType(type);
    var filter = requirement.addCodeFilter();
    if (type.equals(RecordPart.QUESTIONNAIRE_RESPONSE.resourceType())) {
      filter.setPath("item.linkId");
    } else {
      filter.setPath(codePath(type));
    }
    if (concept.codes().valueSet().isEmpty()) {
      filter.addCode(
          Coded.coding(Canonical.CONCEPTS, Canonical.id(concept.name()), concept.name()));
    } else {
      filter.setValueSet(concept.codes().valueSet());
    }
    return requirement;
  }

  /** The patient's own birth date and gender. */
  public static DataRequirement ofPatient() {
    DataRequirement requirement = new DataRequirement().setType("Patient");
    requirement.addMustSupport("birthDate");
    requirement.addMustSupport("gender");
    return requirement;
  }

  private static String codePath(String type) {
    return switch (type) {
      case "MedicationRequest", "MedicationStatement" -> "medication";
      case "Immunization" -> "vaccineCode";
      case "Encounter" -> "type";
      case "FamilyMemberHistory" -> "condition.code";
      default -> "code";
    };
  }
}
