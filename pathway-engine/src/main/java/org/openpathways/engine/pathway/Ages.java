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
}
