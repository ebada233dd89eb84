package org.openpathways.engine.language;

import java.util.Arrays;
import java.util.Optional;

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

  /** The strength of its word. */
  public static Optional<Strength> of(String words) {
    return Arrays.stream(values()).filter(s -> s.words.equals(words)).findFirst();
  }
}
