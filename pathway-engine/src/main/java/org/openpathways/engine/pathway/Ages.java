package org.openpathways.engine.pathway;

/**
 * Whom a pathway concerns by age in completed years (SAF-19; default 18 and over).
 *
 * @param from the youngest, included
 * @param to the oldest, included; {@link #NO_LIMIT} for none
 */
public record Ages(int from, int to) {
  public static final int NO_LIMIT = Integer.MAX_VALUE;
  public static final Ages ADULTS = new Ages(18, NO_LIMIT);

  /** As authors write it, for example {@code 25 to 84}. */
  public String words() {
    if (to == NO_LIMIT) {
      return from == 0 ? "all ages" : from + " and over";
    }
    return from == 0 ? "under " + (to + 1) : from + " to " + to;
  }
}
