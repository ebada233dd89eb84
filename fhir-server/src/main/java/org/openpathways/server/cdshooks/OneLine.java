package org.openpathways.server.cdshooks;

import java.util.regex.Pattern;

/** Words on one line. */
final class OneLine {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private OneLine() {}

  /** The words with one space for each run of blanks, and none around. */
  static String of(String words) {
    return isOne(words) ? words : BLANKS.matcher(words).replaceAll(" ").strip();
  }

  // Nearly all words are in order already, and a look is much cheaper than a pattern.
  private static boolean isOne(String words) {
    if (words.isEmpty()) {
      return true;
    }
    char before = ' ';
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ' ' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return !Character.isWhitespace(words.charAt(0)) && !Character.isWhitespace(before);
  }
}
