package org.openpathways.engine.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what an author probably meant. */
public final class Closest {
  /** At most so much of a word may differ for it to be a slip. */
  private static final double SLIP = 0.4;

  private Closest() {}

  /** The closest of several names, if any is close enough to be meant. */
  public static Optional<String> to(String name, Collection<String> names) {
    String lower = name.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(n -> mayBeSlip(lower, n.toLowerCase(Locale.ROOT)))
        .filter(n -> differs(name, n) <= SLIP)
        .min(
            Comparator.comparingDouble((String n) -> differs(name, n))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** Texts of very different lengths need not be compared letter by letter. */
  private static boolean mayBeSlip(String one, String other) {
    int longest = Math.max(1, Math.max(one.length(), other.length()));
    return (double) Math.abs(one.length() - other.length()) / longest <= SLIP;
  }

  /** {@code did you mean "..."?}, or the alternative when nothing is close. */
  public static String advice(String name, Collection<String> names, String otherwise) {
    return to(name, names).map(n -> "\"" + n + "\" was meant").orElse(otherwise);
  }

  /** How much two texts differ, from 0 (only in case) to 1 (wholly). */
  static double differs(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int longest = Math.max(a.length(), b.length());
    return longest == 0 ? 0 : (double) distance(a, b) / longest;
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
