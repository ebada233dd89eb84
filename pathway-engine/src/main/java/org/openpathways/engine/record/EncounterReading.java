package org.openpathways.engine.record;

/** Reads an Encounter: its types, and its class where it has no type. */
final class EncounterReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "type" -> draft.code = Codeable.readAll(json).and(draft.code);
      case "class" -> draft.code = draft.code.and(Codeable.readCoding(json));
      case "status" -> draft.status = json.word();
      case "period" -> Dates.held("", "Period", json, draft);
      default -> {}
    }
  }
}
