package org.openpathways.engine.record;

import java.util.Optional;

/** Numbers as JSON writes them, never built larger than any measurement can be. */
final class WrittenNumber {
  private static final int LONGEST = 64;
  private static final int MOST_ZEROS = 30;
  private static final double LARGEST = 1e30;

  private WrittenNumber() {}

  /** The number; empty when it is not one, or out of any possible range. */
  static Optional<Double> parse(String written) {
    if (written.isEmpty() || written.length() > LONGEST || !isModest(written)) {
      return Optional.empty();
    }
    try {
      double number = Double.parseDouble(written);
      return Math.abs(number) <= LARGEST ? Optional.of(number) : Optional.empty();
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }

  private static boolean isModest(String written) {
    int e = Math.max(written.indexOf('e'), written.indexOf('E'));
    if (e < 0) {
      return true;
    }
    String exponent = written.substring(e + 1).replaceFirst("^[+-]?0*", "");
    return exponent.length() <= 2
        && (exponent.isEmpty() || Integer.parseInt(exponent) <= MOST_ZEROS);
  }
}
