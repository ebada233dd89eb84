package org.openpathways.engine.record;

/** Reads a DiagnosticReport; its coded conclusion is its value, else its conclusion in words. */
final class DiagnosticReportReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "code" -> draft.code = Codeable.read(json);
      case "status" -> draft.status = json.word();
      case "effectiveDateTime", "effectivePeriod" -> Dates.held("effective", field, json, draft);
      case "issued" -> draft.recorded = json.date();
      case "conclusionCode" -> draft.value = ValueReading.coded(Codeable.readAll(json));
      case "conclusion" -> conclude(json.text(), draft);
      default -> {}
    }
  }

  private static void conclude(String words, Draft draft) {
    if (draft.value == Value.NONE && !words.isEmpty()) {
      draft.value = new Value.Text(words);
    }
  }
}
