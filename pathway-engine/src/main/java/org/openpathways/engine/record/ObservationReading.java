package org.openpathways.engine.record;

/** Reads an Observation with its components. */
final class ObservationReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "code" -> draft.code = Codeable.read(json);
      case "status" -> draft.status = json.word();
      case "effectiveDateTime", "effectivePeriod", "effectiveInstant", "effectiveTiming" ->
          Dates.held("effective", field, json, draft);
      case "issued" -> draft.recorded = json.date();
      case "component" -> ComponentReading.readAll(json, draft.components);
      default -> draft.observed.read(field, json);
    }
  }
}
