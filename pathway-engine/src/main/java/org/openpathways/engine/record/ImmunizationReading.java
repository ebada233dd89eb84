package org.openpathways.engine.record;

/** Reads an Immunization. */
final class ImmunizationReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "patient" -> draft.owner = ReferenceReading.read(json);
      case "vaccineCode" -> draft.code = Codeable.read(json);
      case "status" -> draft.status = json.word();
      case "occurrenceDateTime", "occurrenceString" ->
          Dates.began("occurrence", field, json, draft);
      case "recorded" -> draft.recorded = json.date();
      default -> {}
    }
  }
}
