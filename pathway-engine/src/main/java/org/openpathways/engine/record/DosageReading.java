package org.openpathways.engine.record;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.record.DailyDose.Instruction;

/** Reads dosage instructions as the dose per day. */
final class DosageReading {
  private boolean plain = true;
  private String sequence = "";
  private Value amount = Value.NONE;
  private String frequency = "";
  private String period = "";
  private String periodUnit = "";
  private String timingCode = "";

  private DosageReading() {}

  /** The dose per day of the list of Dosages here. */
  static Value read(Json json) {
    List<Instruction> instructions = new ArrayList<>(1);
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      instructions.add(new DosageReading().readOne(json));
    }
    return DailyDose.of(instructions);
  }

  private Instruction readOne(Json json) {
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "sequence" -> sequence = json.number();
        case "asNeededBoolean" -> plain &= !json.yes();
        case "asNeededCodeableConcept", "maxDosePerPeriod", "modifierExtension" -> plain = false;
        case "timing" -> readTiming(json);
        case "doseAndRate" -> readDoses(json);
        default -> {}
      }
    }
    return new Instruction(plain, sequence, amount, frequency, period, periodUnit, timingCode);
  }

  private void readTiming(Json json) {
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "repeat" -> readRepeat(json);
        case "code" -> timingCode = Codeable.read(json).firstCode();
        case "event" -> plain = false;
        default -> {}
      }
    }
  }

  private void readRepeat(Json json) {
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "frequency" -> frequency = json.number();
        case "period" -> period = json.number();
        case "periodUnit" -> periodUnit = json.word();
        case "frequencyMax", "periodMax", "dayOfWeek", "timeOfDay", "when", "count" ->
            plain = false;
        default -> {}
      }
    }
  }

  private void readDoses(Json json) {
    int doses = 0;
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      plain &= ++doses == 1;
      for (String field = json.open(); field != null; field = json.next()) {
        switch (field) {
          case "doseQuantity" -> amount = QuantityReading.read(json);
          case "doseRange", "rateRatio", "rateRange", "rateQuantity" -> plain = false;
          default -> {}
        }
      }
    }
  }
}
