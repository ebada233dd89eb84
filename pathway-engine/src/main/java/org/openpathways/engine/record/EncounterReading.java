package org.openpathways.engine.record;

/**
 * Reads an Encounter: its types, then its class, which names it where no type does, then the coded
 * reasons for it, so that contacts for one symptom can be counted.
 */
final class EncounterReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "type" -> draft.code = Codeable.readAll(json);
      case "class" -> draft.setting = Codeable.readCoding(json);
      case "reasonCode" -> draft.why = Codeable.readAll(json);
      case "status" -> draft.status = json.word();
      case "period" -> Dates.held("", "Period", json, draft);
      default -> {}
    }
  }

  @Override
  public void settle(Draft draft) {
    draft.code =
        draft.code.withCodesOf(draft.setting).withCodesOf(new Codeable(draft.why.codes(), ""));
  }
}
