package org.openpathways.engine.criterion;

/**
 * How a number is held against a threshold. Operators are literal: "over" is strict, "at least"
 * includes the threshold.
 */
public enum Comparison {
  AT_LEAST("at least"),
  ABOVE("above"),
  BELOW("below"),
  AT_MOST("at most");

  private final String words;

  Comparison(String words) {
    this.words = words;
  }

  /** The words that a sentence uses. */
  public String words() {
    return words;
  }
}
