package org.openpathways.engine.record;

import java.util.HashMap;
import java.util.Map;

/** The Medications that stand inside a prescription. */
final class ContainedMedications {
  private Map<String, Codeable> byId = Map.of();

  /** None yet. */
  void clear() {
    byId = Map.of();
  }

  /** Reads the list of contained resources here; those of other types are passed over. */
  void read(Json json) {
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      if (json.isObject()) {
        readOne(json);
      }
    }
  }

  private void readOne(Json json) {
    boolean medication = json.openResource().equals("Medication");
    String id = "";
    Codeable code = Codeable.NONE;
    for (String field = json.next(); field != null; field = json.next()) {
      if (field.equals("id")) {
        id = json.text();
      } else if (medication && field.equals("code")) {
        code = Codeable.read(json);
      }
    }
    if (medication) {
      byId = new HashMap<>(byId);
      byId.put(id, code);
    }
  }

  /** The code of a contained Medication by its reference, {@code #id}; empty if it is not there. */
  Codeable code(String reference) {
    return byId.getOrDefault(reference.substring(1), Codeable.NONE);
  }
}
