package org.openpathways.benchmarks.report;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What we mean to reach, and what was measured.
 *
 * @param number its number in the list of targets
 * @param words what must hold
 * @param limit the least or most that it may be
 * @param atLeast whether the limit is a least (else a most)
 * @param unit of the limit and what was measured ("times", "ms", "MB", "%", "s")
 * @param measured empty if it was not measured
 */
record Target(
    int number, String words, double limit, boolean atLeast, String unit, OptionalDouble measured) {

  static Target atLeast(
      int number, String words, double limit, String unit, OptionalDouble measured) {
    return new Target(number, words, limit, true, unit, measured);
  }

  static Target atMost(
      int number, String words, double limit, String unit, OptionalDouble measured) {
    return new Target(number, words, limit, false, unit, measured);
  }

  boolean met() {
    return measured.isPresent()
        && (atLeast ? measured.getAsDouble() >= limit : measured.getAsDouble() <= limit);
  }

  /** The row of the table. */
  String row() {
    String value = measured.isEmpty() ? "not measured" : number(measured.getAsDouble()) + suffix();
    return "| %d | %s | at %s %s%s | %s | %s |"
        .formatted(
            number, words, atLeast ? "least" : "most", number(limit), suffix(), value, verdict());
  }

  private String verdict() {
    return measured.isEmpty() ? "not measured" : met() ? "met" : "**missed**";
  }

  private String suffix() {
    return unit.equals("%") ? " %" : " " + unit;
  }

  /** Three figures that count. */
  static String number(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
    String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
    return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
  }
}
