package org.openpathways.engine.check;

import java.util.Comparator;
import java.util.List;
import org.openpathways.engine.criterion.Threshold;

/**
 * The numbers that one line lets through.
 *
 * @param low the least, included unless open; minus infinity for none
 * @param high the greatest, included unless open; infinity for none
 */
record Span(double low, boolean lowOpen, double high, boolean highOpen) {
  private static final double END = Double.POSITIVE_INFINITY;

  /** By their lower ends, then by their upper ends. */
  static final Comparator<Span> ORDER =
      Comparator.comparingDouble(Span::low)
          .thenComparing(Span::lowOpen)
          .thenComparingDouble(Span::high)
          .thenComparing(Span::highOpen);

  static Span of(Threshold threshold) {
    if (threshold instanceof Threshold.Between between) {
      return new Span(between.low(), false, between.high(), false);
    }
    Threshold.Compared compared = (Threshold.Compared) threshold;
    double bound = compared.bound();
    return switch (compared.comparison()) {
      case AT_LEAST -> new Span(bound, false, END, true);
      case ABOVE -> new Span(bound, true, END, true);
      case BELOW -> new Span(-END, true, bound, true);
      case AT_MOST -> new Span(-END, true, bound, false);
    };
  }

  /** Only whole numbers (ages, points): open ends become the next whole number. */
  Span whole() {
    double from = Double.isInfinite(low) ? low : lowOpen ? Math.floor(low) + 1 : Math.ceil(low);
    double to = Double.isInfinite(high) ? high : highOpen ? Math.ceil(high) - 1 : Math.floor(high);
    return new Span(from, Double.isInfinite(from), to, Double.isInfinite(to));
  }

  /** Whether every number of the other is in this one. */
  boolean holds(Span other) {
    boolean below = low < other.low || low == other.low && (!lowOpen || other.lowOpen);
    boolean above = high > other.high || high == other.high && (!highOpen || other.highOpen);
    return below && above;
  }

  /** Whether some number is in both. */
  boolean meets(Span other) {
    return !isBelow(other) && !other.isBelow(this);
  }

  /** Whether all its numbers are below all of the other's. */
  boolean isBelow(Span other) {
    return high < other.low || high == other.low && (highOpen || other.lowOpen);
  }

  /**
   * Whether numbers lie between this one and a higher one that neither has.
   *
   * @param step the smallest difference there is; 0 for any
   */
  boolean leavesGapTo(Span higher, double step) {
    if (!isBelow(higher)) {
      return false;
    }
    if (highOpen && higher.lowOpen) {
      return true;
    }
    double between = higher.low - high;
    return highOpen || higher.lowOpen ? between > 1e-9 : between > step + 1e-9;
  }

  /** For example {@code 30 to below 45}. */
  String words() {
    List<String> ends =
        List.of(
            Double.isInfinite(low) ? "" : (lowOpen ? "above " : "") + number(low),
            Double.isInfinite(high) ? "" : (highOpen ? "below " : "") + number(high));
    if (ends.get(0).isEmpty()) {
      return highOpen ? ends.get(1) : "at most " + ends.get(1);
    }
    return ends.get(1).isEmpty()
        ? lowOpen ? ends.get(0) : "at least " + ends.get(0)
        : String.join(" to ", ends);
  }

  static String number(double number) {
    return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
