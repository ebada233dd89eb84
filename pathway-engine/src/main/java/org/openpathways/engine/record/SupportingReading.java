package org.openpathways.engine.record;

import org.openpathways.engine.record.Faults.Fault;

/**
 * Reads resources that others refer to for their code or name. One with a fault is as good as not
 * there.
 */
final class SupportingReading {

  private SupportingReading() {}

  static void medication(Json json, RecordAssembly assembly, String fullUrl) {
    String id = "";
    Codeable code = Codeable.NONE;
    for (String field = json.next(); field != null; field = json.next()) {
      switch (field) {
        case "id" -> id = json.text();
        case "code" -> code = Codeable.read(json);
        default -> {}
      }
    }
    assembly.reference("Medication", id, fullUrl);
    if (json.faults().end() == Fault.NONE) {
      assembly.medication(id, fullUrl, code.codes(), code.title());
    }
  }

  static void organization(Json json, RecordAssembly assembly, String fullUrl) {
    String id = "";
    String ods = "";
    for (String field = json.next(); field != null; field = json.next()) {
      switch (field) {
        case "id" -> id = json.text();
        case "identifier" -> ods = ods(json);
        default -> {}
      }
    }
    assembly.reference("Organization", id, fullUrl);
    if (json.faults().end() == Fault.NONE) {
      assembly.organization(id, fullUrl, ods);
    }
  }

  private static String ods(Json json) {
    String first = "";
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      String ods = Identifier.read(json).ods();
      first = first.isEmpty() ? ods : first;
    }
    return first;
  }
}
