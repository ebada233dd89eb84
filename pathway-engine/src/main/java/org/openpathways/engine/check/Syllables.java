package org.openpathways.engine.check;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the syllables of English words by their vowels; near enough for a reading grade. */
final class Syllables {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  /** Two vowels that are spoken apart: di-et, usu-al, go-ing; not na-tion, spe-cial, re-gion. */
  private static final Pattern APART =
      Pattern.compile("(?<![tcsg])i[aou]|iet|scien|(?<!q)ua[lt]|[eo]ing");

  /**
   * A last e that is not spoken: cough-ed, time-s, mak-e; but spoken in tab-le, need-ed, los-es.
   */
  private static final Pattern SILENT =
      Pattern.compile(".*(?:[^aeiouyl]e|[aeiouy]le|[^aeiouytd]ed|[^aeiouyscgxzhl]es|[aeiouy]les)");

  private Syllables() {}

  /** At least one; a number counts as one. */
  static int of(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    int count = count(VOWELS, letters) + count(APART, letters);
    return Math.max(1, SILENT.matcher(letters).matches() ? count - 1 : count);
  }

  private static int count(Pattern pattern, String letters) {
    Matcher matcher = pattern.matcher(letters);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }
}
