package org.openpathways.engine.record;

import org.openpathways.engine.record.LeftOut.Reason;

/** An element that FHIR lets be one of several types, such as {@code value[x]}, but only one. */
final class Choice<T> {
  private final T absent;
  private T value;
  private boolean filled;

  Choice(T absent) {
    this.absent = absent;
    this.value = absent;
  }

  /** Takes the one value; a second one is a fault of {@code element[x]}. */
  void take(Json json, String element, T read) {
    if (filled) {
      json.faults().addBeside(element + "[x]", Reason.TWO_VALUES);
    }
    filled = true;
    value = read;
  }

  /** Empty again. */
  void clear() {
    value = absent;
    filled = false;
  }

  T value() {
    return value;
  }

  boolean isFilled() {
    return filled;
  }
}
