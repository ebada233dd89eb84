package org.openpathways.server.cdshooks;

import java.util.List;
import java.util.Optional;

/**
 * A card's summary: one line that stands alone, shorter than 140 characters (CH-41).
 *
 * @param text the line
 */
record Summary(String text) {
  private static final int LONGEST = 139;

  Summary {
    if (text.isBlank() || text.length() > LONGEST || text.indexOf('\n') >= 0) {
      throw new IllegalArgumentException(
          "A summary is one line of 1 to %d characters; this has %d."
              .formatted(LONGEST, text.length()));
    }
  }

  /** A wording if it is short enough. */
  static Optional<Summary> ifFits(String wording) {
    String line = OneLine.of(wording);
    return line.isEmpty() || line.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Summary(line));
  }

  /**
   * The first of several wordings that fits; if none does, the last one, cut at a word.
   *
   * @param wordings the richest first
   */
  static Summary fitting(List<String> wordings) {
    return wordings.stream()
        .flatMap(wording -> ifFits(wording).stream())
        .findFirst()
        .orElseGet(() -> new Summary(cut(OneLine.of(wordings.get(wordings.size() - 1)))));
  }

  private static String cut(String line) {
    int space = line.lastIndexOf(' ', LONGEST - 1);
    int end = space > LONGEST / 2 ? space : LONGEST - 1;
    int whole = Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end;
    return line.substring(0, whole).strip() + "…";
  }
}
