package org.openpathways.engine.language;

import java.util.Arrays;
import java.util.Optional;

/**
 * How soon, most urgent first; the order is the ranking of advice (emergency, same day, cancer
 * first).
 */
public enum Urgency {
  EMERGENCY("emergency"),
  SAME_DAY("same day"),
  WITHIN_24_HOURS("24 hours"),
  ONE_WORKING_DAY("1 working day"),
  WITHIN_48_HOURS("48 hours"),
  SUSPECTED_CANCER("suspected cancer"),
  TWO_WEEKS("2 weeks"),
  SIX_WEEKS("6 weeks"),
  ROUTINE("routine"),
  ANNUAL("annual");

  private final String words;

  Urgency(String words) {
    this.words = words;
  }

  /** The words in sentences and on cards. */
  public String words() {
    return words;
  }

  /** Whether a cap on cards may never hide it (SAF-15). */
  public boolean neverHidden() {
    return compareTo(SUSPECTED_CANCER) <= 0;
  }

  /** The urgency of its words. */
  public static Optional<Urgency> of(String words) {
    return Arrays.stream(values()).filter(u -> u.words.equals(words)).findFirst();
  }
}
