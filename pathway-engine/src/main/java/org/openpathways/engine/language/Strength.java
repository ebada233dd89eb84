package org.openpathways.engine.language;

/** How strongly something is recommended; never raised or lowered by the product. */
public enum Strength {
  OFFER("offer"),
  CONSIDER("consider");

  private final String words;

  Strength(String words) {
    this.words = words;
  }

  /** The word in sentences and on cards. */
  public String words() {
    return words;
  }
}
