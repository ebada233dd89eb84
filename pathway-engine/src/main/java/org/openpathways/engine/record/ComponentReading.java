package org.openpathways.engine.record;

import java.util.List;
import org.openpathways.engine.record.LeftOut.Reason;

/** Reads the components of an Observation. */
final class ComponentReading {

  private ComponentReading() {}

  static void readAll(Json json, List<Component> components) {
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      components.add(read(json));
    }
  }

  private static Component read(Json json) {
    Codeable code = Codeable.NONE;
    ValueReading value = new ValueReading();
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "code" -> code = Codeable.read(json);
        case "modifierExtension" -> json.faults().add(Reason.UNKNOWN_MODIFIER);
        default -> value.read(field, json);
      }
    }
    return new Component(code.codes(), value.value());
  }
}
