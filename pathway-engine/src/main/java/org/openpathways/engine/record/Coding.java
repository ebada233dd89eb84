package org.openpathways.engine.record;

import java.util.List;

/** Reads FHIR's Coding; one without a code is no code. */
final class Coding {

  private Coding() {}

  /** Adds the code here, if any, and gives its display. */
  static String read(Json json, List<Code> codes) {
    String system = "";
    String code = "";
    String display = "";
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "system" -> system = json.word();
        case "code" -> code = json.word();
        case "display" -> display = json.word();
        default -> {}
      }
    }
    if (!code.isEmpty()) {
      codes.add(json.codes().code(system, code));
    }
    return display;
  }

  /** Adds all codes of the list here and gives the first display. */
  static String readAll(Json json, List<Code> codes) {
    String first = "";
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      String display = read(json, codes);
      first = first.isEmpty() ? display : first;
    }
    return first;
  }
}
