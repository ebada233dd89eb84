package org.openpathways.engine.record;

import org.openpathways.engine.record.Faults.Fault;

/**
 * Reads resources that others refer to for their code or name. One with a fault is as good as not
 * there.
 */
final class SupportingReading {

  private SupportingReading() {}

  static Found medication(Json json, RecordAssembly assembly) {
    String id = "";
    Codeable code = Codeable.NONE;
    for (String field = json.next(); field != null; field = json.next()) {
      switch (field) {
        case "id" -> id = json.text();
        case "code" -> code = Codeable.read(json);
        default -> {}
      }
    }
    boolean usable = json.faults().end() == Fault.NONE;
    return medication(id, usable ? code : Codeable.NONE, assembly);
  }

  private static Found medication(String id, Codeable code, RecordAssembly assembly) {
    return fullUrl -> {
      assembly.reference("Medication", id, fullUrl);
      assembly.medication(id, fullUrl, code.codes(), code.title());
    };
  }

  static Found organization(Json json, RecordAssembly assembly) {
    String id = "";
    String ods = "";
    for (String field = json.next(); field != null; field = json.next()) {
      switch (field) {
        case "id" -> id = json.text();
        case "identifier" -> ods = ods(json);
        default -> {}
      }
    }
    boolean usable = json.faults().end() == Fault.NONE;
    return organization(id, usable ? ods : "", assembly);
  }

  private static Found organization(String id, String ods, RecordAssembly assembly) {
    return fullUrl -> {
      assembly.reference("Organization", id, fullUrl);
      assembly.organization(id, fullUrl, ods);
    };
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
