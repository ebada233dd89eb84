package org.openpathways.engine.record;

/** Reads a Flag. */
final class FlagReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "code" -> draft.code = Codeable.read(json);
      case "status" -> draft.status = json.word();
      case "period" -> Dates.held("", "Period", json, draft);
      default -> {}
    }
  }
}
