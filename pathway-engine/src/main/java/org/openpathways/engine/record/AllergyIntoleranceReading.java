package org.openpathways.engine.record;

/** Reads an AllergyIntolerance. */
final class AllergyIntoleranceReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "patient" -> draft.owner = ReferenceReading.read(json);
      case "code" -> draft.code = Codeable.read(json);
      case "clinicalStatus" -> draft.status = Codeable.read(json).firstCode();
      case "verificationStatus" -> draft.verification = Codeable.read(json).firstCode();
      case "onsetDateTime", "onsetPeriod", "onsetAge", "onsetRange", "onsetString" ->
          Dates.began("onset", field, json, draft);
      case "recordedDate" -> draft.recorded = json.date();
      default -> {}
    }
  }
}
