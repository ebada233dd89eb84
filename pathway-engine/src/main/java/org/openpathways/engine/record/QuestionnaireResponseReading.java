package org.openpathways.engine.record;

/** Reads a QuestionnaireResponse: one answer for each answered item, at any depth. */
final class QuestionnaireResponseReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "subject" -> draft.owner = ReferenceReading.read(json);
      case "status" -> draft.status = json.word();
      case "authored" -> draft.authored = json.date();
      case "item" -> QuestionnaireAnswers.readItems(json, draft);
      default -> {}
    }
  }
}
