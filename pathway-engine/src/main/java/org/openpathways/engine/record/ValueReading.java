package org.openpathways.engine.record;

import org.openpathways.engine.record.LeftOut.Reason;

/** Reads {@code value[x]} and {@code dataAbsentReason} of one observation, component or answer. */
final class ValueReading {
  /** Kinds of value that no criterion can use (Range, Ratio, SampledData, Period and others). */
  private static final Value UNSUPPORTED = new Value.Absent("unsupported");

  private final Choice<Value> value = new Choice<>(Value.NONE);
  private Value absent = Value.NONE;

  /** Reads the field if it is one of these; other fields are none of its business. */
  void read(String field, Json json) {
    if (json.isNull()) {
      return;
    }
    if (field.equals("dataAbsentReason")) {
      absent = new Value.Absent(Codeable.read(json).firstCode());
    } else if (field.startsWith("value") && field.length() > "value".length()) {
      value.take(json, "value", typed(field, json));
    } else {
      return;
    }
    if (value.isFilled() && absent != Value.NONE) {
      json.faults().addBeside("value[x]", Reason.TWO_VALUES);
    }
  }

  private static Value typed(String field, Json json) {
    return switch (field) {
      case "valueQuantity" -> QuantityReading.read(json);
      case "valueInteger", "valueDecimal" -> QuantityReading.readNumber(json);
      case "valueCodeableConcept" -> coded(Codeable.read(json));
      case "valueCoding" -> coded(Codeable.readCoding(json));
      case "valueBoolean" -> new Value.YesNo(json.yes());
      case "valueString", "valueDateTime", "valueDate", "valueTime" -> new Value.Text(json.text());
      default -> UNSUPPORTED;
    };
  }

  static Value coded(Codeable concept) {
    return new Value.Coded(concept.codes(), concept.title());
  }

  /** Nothing was said yet. */
  void clear() {
    value.clear();
    absent = Value.NONE;
  }

  Value value() {
    return value.isFilled() ? value.value() : absent;
  }

  /** Whether there was any value, be it of a kind that is not read. */
  boolean isThere() {
    return value.isFilled();
  }
}
