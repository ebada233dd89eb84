package org.openpathways.engine.record;

/**
 * How one resource type says what an entry needs. A shape reads the fields it knows from the cursor
 * into the draft and leaves the others alone; the cursor passes over them.
 */
interface Shape {

  void read(String field, Json json, Draft draft);

  /** Settles, once all is read, what depends on several fields. */
  default void settle(Draft draft) {}

  /** The shape of a part's resources. */
  static Shape of(RecordPart part) {
    return switch (part) {
      case CONDITION -> new ConditionReading();
      case OBSERVATION -> new ObservationReading();
      case MEDICATION_REQUEST -> new MedicationRequestReading();
      case MEDICATION_STATEMENT -> new MedicationStatementReading();
      case ALLERGY_INTOLERANCE -> new AllergyIntoleranceReading();
      case PROCEDURE -> new ProcedureReading();
      case SERVICE_REQUEST -> new ServiceRequestReading();
      case ENCOUNTER -> new EncounterReading();
      case IMMUNIZATION -> new ImmunizationReading();
      case DIAGNOSTIC_REPORT -> new DiagnosticReportReading();
      case FAMILY_MEMBER_HISTORY -> new FamilyMemberHistoryReading();
      case QUESTIONNAIRE_RESPONSE -> new QuestionnaireResponseReading();
      case FLAG -> new FlagReading();
    };
  }
}
