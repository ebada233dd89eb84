package org.openpathways.engine.record;

/** Reads a FamilyMemberHistory: the codes of all conditions; its value is the relationship. */
final class FamilyMemberHistoryReading implements Shape {

  @Override
  public void read(String field, Json json, Draft draft) {
    switch (field) {
      case "patient" -> draft.owner = ReferenceReading.read(json);
      case "condition" -> draft.code = conditions(json);
      case "relationship" -> draft.value = ValueReading.coded(Codeable.read(json));
      case "status" -> draft.status = json.word();
      case "date" -> draft.recorded = json.date();
      default -> {}
    }
  }

  private static Codeable conditions(Json json) {
    Codeable all = Codeable.NONE;
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      for (String field = json.open(); field != null; field = json.next()) {
        if (field.equals("code")) {
          all = all.and(Codeable.read(json));
        }
      }
    }
    return all;
  }
}
