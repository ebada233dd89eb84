package org.openpathways.engine.criterion;

/** Kleene's three values (SEM-1), ordered so that "and" is the least and "or" the greatest. */
public enum Truth {
  NOT_MET("not met"),
  UNKNOWN("unknown"),
  MET("met");

  private final String words;

  Truth(String words) {
    this.words = words;
  }

  /** The word on cards, pages and traces. */
  public String words() {
    return words;
  }

  /** Both. */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** Either. */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The opposite; unknown stays unknown. */
  public Truth not() {
    return switch (this) {
      case MET -> NOT_MET;
      case NOT_MET -> MET;
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Known to be so, or known not to be. */
  public static Truth of(boolean met) {
    return met ? MET : NOT_MET;
  }
}
