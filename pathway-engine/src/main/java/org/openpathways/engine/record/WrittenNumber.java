package org.openpathways.engine.record;

import java.util.Optional;

/** Numbers as JSON writes them, never built larger than any measurement can be. */
final class WrittenNumber {
  private static final int LONGEST = 64;
  private static final int MOST_ZEROS = 30;
  private static final double LARGEST = 1e30;

  /** Fewer digits than a double holds exactly, and the powers of ten for as many decimals. */
  private static final double[] TENS = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14
  };

  private WrittenNumber() {}

  /** The number; empty when it is not one, or out of any possible range. */
  static Optional<Double> parse(String written) {
    double number = number(written);
    return Double.isNaN(number) ? Optional.empty() : Optional.of(number);
  }

  /** The number; NaN when it is not one, or out of any possible range. */
  static double number(String written) {
    double plain = plain(written);
    return Double.isNaN(plain) ? general(written) : plain;
  }

  private static double general(String written) {
    if (written.isEmpty() || written.length() > LONGEST || !isModest(written)) {
      return Double.NaN;
    }
    try {
      double number = Double.parseDouble(written);
      return Math.abs(number) <= LARGEST ? number : Double.NaN;
    } catch (NumberFormatException notANumber) {
      return Double.NaN;
    }
  }

  /**
   * A number of few digits without an exponent; NaN for others. Its digits and the power of ten are
   * exact, so their quotient is the nearest number there is, as the general way finds it.
   */
  private static double plain(String written) {
    boolean negative = written.startsWith("-");
    long digits = 0;
    int point = -1;
    int from = negative ? 1 : 0;
    for (int at = from; at < written.length(); at++) {
      char c = written.charAt(at);
      if (c == '.' && point < 0 && at > from) {
        point = at;
      } else if (c >= '0' && c <= '9' && at - from < TENS.length) {
        digits = digits * 10 + c - '0';
      } else {
        return Double.NaN;
      }
    }
    int decimals = point < 0 ? 0 : written.length() - point - 1;
    if (written.length() == from || point >= 0 && decimals == 0) {
      return Double.NaN;
    }
    double number = digits / TENS[decimals];
    return negative ? -number : number;
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
