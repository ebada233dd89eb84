package org.openpathways.engine.record;

import java.util.Optional;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.Value.Comparator;

/** Reads FHIR's Quantity. */
final class QuantityReading {
  /** What a quantity without a number says. */
  private static final Value NO_NUMBER = new Value.Absent("unknown");

  private QuantityReading() {}

  /** The Quantity here; a number or comparator that cannot be is a fault. */
  static Value read(Json json) {
    String number = "";
    String unit = "";
    String code = "";
    String system = "";
    Comparator comparator = Comparator.EXACT;
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "value" -> number = possible(json);
        case "comparator" -> comparator = comparator(json);
        case "unit" -> unit = json.word();
        case "code" -> code = json.word();
        case "system" -> system = json.word();
        default -> {}
      }
    }
    double read = WrittenNumber.number(number);
    return Double.isNaN(read)
        ? NO_NUMBER
        : new Value.Quantity(read, number, comparator, unit, code, system);
  }

  /** A bare number as a quantity without a unit. */
  static Value readNumber(Json json) {
    return Value.Quantity.of(possible(json)).map(Value.class::cast).orElse(NO_NUMBER);
  }

  private static String possible(Json json) {
    String number = json.number();
    if (!number.isEmpty() && Double.isNaN(WrittenNumber.number(number))) {
      json.faults().add(Reason.IMPOSSIBLE_NUMBER);
    }
    return number;
  }

  private static Comparator comparator(Json json) {
    Optional<Comparator> comparator = Comparator.of(json.text());
    if (comparator.isEmpty()) {
      json.faults().add(Reason.WRONG_TYPE);
    }
    return comparator.orElse(Comparator.EXACT);
  }
}
