package org.openpathways.engine.record;

/** Reads a ServiceRequest; without the date of authoring, the planned date stands for it. */
final class ServiceRequestReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "code" -> draft.code = Codeable.read(json);
      case "status" -> draft.status = json.word();
      case "intent" -> draft.intent = json.word();
      case "doNotPerform" -> draft.doNotPerform = json.yes();
      case "authoredOn" -> draft.authored = json.date();
      case "occurrenceDateTime", "occurrencePeriod", "occurrenceTiming" ->
          Dates.began("occurrence", field, json, draft);
      default -> {}
    }
  }
}
