package org.openpathways.engine.record;

/** Reads a MedicationStatement. */
final class MedicationStatementReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "medicationCodeableConcept", "medicationReference" ->
          MedicationReading.choose(field, json, draft);
      case "status" -> draft.status = json.word();
      case "effectiveDateTime", "effectivePeriod" -> Dates.held("effective", field, json, draft);
      case "dateAsserted" -> draft.recorded = json.date();
      case "dosage" -> draft.value = DosageReading.read(json);
      default -> {}
    }
  }

  @Override
  public void settle(Draft draft) {
    MedicationReading.settle(draft);
  }
}
