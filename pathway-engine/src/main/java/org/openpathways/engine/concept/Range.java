package org.openpathways.engine.concept;

/**
 * All that a number can be (SEM-2). "&lt;10" is everything below 10, an exact value is a range of
 * one number.
 *
 * @param low the lower end, {@link Double#NEGATIVE_INFINITY} for none
 * @param lowOpen whether the lower end itself is excluded
 * @param high the upper end, {@link Double#POSITIVE_INFINITY} for none
 * @param highOpen whether the upper end itself is excluded
 */
public record Range(double low, boolean lowOpen, double high, boolean highOpen) {

  /** Nothing is known. */
  public static final Range ANYTHING =
      new Range(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

  /** One number. */
  public static Range exactly(double number) {
    return new Range(number, false, number, false);
  }

  /** Both ends included. */
  public static Range between(double low, double high) {
    return new Range(low, false, high, false);
  }

  /** Whether it is one number. */
  public boolean isExact() {
    return low == high;
  }

  /** The smallest range that holds both. */
  public Range hull(Range other) {
    boolean ownLow = low < other.low || (low == other.low && !lowOpen);
    boolean ownHigh = high > other.high || (high == other.high && !highOpen);
    return new Range(
        ownLow ? low : other.low,
        ownLow ? lowOpen : other.lowOpen,
        ownHigh ? high : other.high,
        ownHigh ? highOpen : other.highOpen);
  }

  /** What of it lies between two included bounds; for a range that touches them. */
  Range within(double lowest, double highest) {
    return new Range(
        Math.max(low, lowest),
        low >= lowest && lowOpen,
        Math.min(high, highest),
        high <= highest && highOpen);
  }

  /** Whether any of it lies between two included bounds. */
  boolean touches(double lowest, double highest) {
    return (high > lowest || (high == lowest && !highOpen))
        && (low < highest || (low == highest && !lowOpen));
  }
}
