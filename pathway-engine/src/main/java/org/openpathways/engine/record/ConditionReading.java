package org.openpathways.engine.record;

/** Reads a Condition. */
final class ConditionReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "code" -> draft.code = Codeable.read(json);
      case "clinicalStatus" -> draft.status = Codeable.read(json).firstCode();
      case "verificationStatus" -> draft.verification = Codeable.read(json).firstCode();
      case "onsetDateTime", "onsetPeriod", "onsetAge", "onsetRange", "onsetString" ->
          Dates.began("onset", field, json, draft);
      case "abatementDateTime",
          "abatementPeriod",
          "abatementAge",
          "abatementRange",
          "abatementString" ->
          Dates.ended("abatement", field, json, draft);
      case "recordedDate" -> draft.recorded = json.date();
      default -> {}
    }
  }
}
