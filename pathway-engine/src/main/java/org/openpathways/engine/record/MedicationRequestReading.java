package org.openpathways.engine.record;

/** Reads a MedicationRequest. */
final class MedicationRequestReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "medicationCodeableConcept", "medicationReference" ->
          MedicationReading.choose(field, json, draft);
      case "status" -> draft.status = json.word();
      case "intent" -> draft.intent = json.word();
      case "doNotPerform" -> draft.doNotPerform = json.yes();
      case "courseOfTherapyType" -> draft.course = Codeable.read(json).firstCode();
      case "authoredOn" -> draft.authored = json.date();
      case "dosageInstruction" -> draft.value = DosageReading.read(json);
      default -> {}
    }
  }

  @Override
  public void settle(Draft draft) {
    MedicationReading.settle(draft);
  }
}
