package org.openpathways.engine.record;

import org.openpathways.engine.record.LeftOut.Reason;

/** An element that FHIR lets be one of several types, such as {@code value[x]}, but only one. */
final class Choice<T> {
  private T value;
  private boolean filled;

  Choice(T absent) {
    this.value = absent;
  }

  /** Takes the one value; a second one is a fault of the element, named like {@code value[x]}. */
  void take(Json json, String element, T read) {
    if (filled) {
      json.faults().addBeside(element, Reason.TWO_VALUES);
    }
    filled = true;
    value = read;
  }

  T value() {
    return value;
  }

  boolean isFilled() {
    return filled;
  }
}
