package org.openpathways.engine.criterion;

import java.math.BigDecimal;
import org.openpathways.engine.concept.Range;

/** Holds ranges against thresholds; decided only when every number of the range says so (SEM-2). */
final class Thresholds {
  private Thresholds() {}

  static Truth test(Threshold threshold, Range range) {
    if (threshold instanceof Threshold.Compared compared) {
      return compare(compared.comparison(), range, compared.bound());
    }
    Threshold.Between between = (Threshold.Between) threshold;
    return compare(Comparison.AT_LEAST, range, between.low())
        .and(compare(Comparison.AT_MOST, range, between.high()));
  }

  static Truth compare(Comparison comparison, Range range, double bound) {
    return switch (comparison) {
      case AT_LEAST -> atLeast(range, bound);
      case BELOW -> atLeast(range, bound).not();
      case ABOVE -> above(range, bound);
      case AT_MOST -> above(range, bound).not();
    };
  }

  private static Truth atLeast(Range range, double bound) {
    if (range.low() >= bound) {
      return Truth.MET;
    }
    boolean below = range.high() < bound || (range.high() == bound && range.highOpen());
    return below ? Truth.NOT_MET : Truth.UNKNOWN;
  }

  private static Truth above(Range range, double bound) {
    if (range.low() > bound || (range.low() == bound && range.lowOpen())) {
      return Truth.MET;
    }
    return range.high() <= bound ? Truth.NOT_MET : Truth.UNKNOWN;
  }

  /** For example {@code threshold 10} or {@code between 5 and 7}. */
  static String words(Threshold threshold) {
    if (threshold instanceof Threshold.Compared compared) {
      return "threshold " + number(compared.bound());
    }
    Threshold.Between between = (Threshold.Between) threshold;
    return "between " + number(between.low()) + " and " + number(between.high());
  }

  static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? Long.toString((long) number)
        : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
