package org.openpathways.engine.record;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The parts of a GP record, each supplied or withheld on its own. A part is one FHIR R4 resource
 * type; the patient's own demographics are not a part (without them there is no record at all).
 */
public enum RecordPart {
  CONDITION("Condition", "problems"),
  OBSERVATION("Observation", "observations and results"),
  MEDICATION_REQUEST("MedicationRequest", "prescriptions"),
  MEDICATION_STATEMENT("MedicationStatement", "medication statements"),
  ALLERGY_INTOLERANCE("AllergyIntolerance", "allergies"),
  PROCEDURE("Procedure", "procedures"),
  SERVICE_REQUEST("ServiceRequest", "referrals and requests"),
  ENCOUNTER("Encounter", "encounters"),
  IMMUNIZATION("Immunization", "immunisations"),
  DIAGNOSTIC_REPORT("DiagnosticReport", "reports"),
  FAMILY_MEMBER_HISTORY("FamilyMemberHistory", "family history"),
  QUESTIONNAIRE_RESPONSE("QuestionnaireResponse", "answers"),
  FLAG("Flag", "flags");

  private static final Map<String, RecordPart> BY_TYPE =
      Arrays.stream(values()).collect(Collectors.toMap(RecordPart::resourceType, p -> p));

  private final String resourceType;
  private final String words;

  RecordPart(String resourceType, String words) {
    this.resourceType = resourceType;
    this.words = words;
  }

  /** The FHIR R4 resource type, for example {@code Condition}. */
  public String resourceType() {
    return resourceType;
  }

  /** How a clinician calls it, lower case. */
  public String words() {
    return words;
  }

  /** The element that says whose it is: {@code patient} or {@code subject}. */
  String ownerElement() {
    return switch (this) {
      case ALLERGY_INTOLERANCE, IMMUNIZATION, FAMILY_MEMBER_HISTORY -> "patient";
      default -> "subject";
    };
  }

  /** The element without which it says nothing; {@code ""} where there is none. */
  String codeElement() {
    return switch (this) {
      case MEDICATION_REQUEST, MEDICATION_STATEMENT -> "medication[x]";
      case IMMUNIZATION -> "vaccineCode";
      case FAMILY_MEMBER_HISTORY -> "condition";
      case ENCOUNTER, QUESTIONNAIRE_RESPONSE -> "";
      default -> "code";
    };
  }

  /** Whether FHIR R4 requires the resource to say whose it is. */
  boolean alwaysSaysWhose() {
    return switch (this) {
      case OBSERVATION, ENCOUNTER, DIAGNOSTIC_REPORT, QUESTIONNAIRE_RESPONSE -> false;
      default -> true;
    };
  }

  /** The part of a resource type; null for types the engine does not read. */
  static @org.jspecify.annotations.Nullable RecordPart find(String resourceType) {
    return BY_TYPE.get(resourceType);
  }

  /** The part of a resource type; empty for types the engine does not read. */
  public static Optional<RecordPart> of(String resourceType) {
    return Optional.ofNullable(BY_TYPE.get(resourceType));
  }
}
