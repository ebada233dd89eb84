package org.openpathways.engine.record;

/** Reads a Procedure. */
final class ProcedureReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "code" -> draft.code = Codeable.read(json);
      case "status" -> draft.status = json.word();
      case "performedDateTime",
          "performedPeriod",
          "performedAge",
          "performedRange",
          "performedString" ->
          Dates.held("performed", field, json, draft);
      default -> {}
    }
  }
}
