package org.openpathways.engine.check;

import java.util.Arrays;
import java.util.List;

/** The Flesch-Kincaid grade of a text: years of school needed; grade 6 is about age 11. */
final class ReadingGrade {
  /** The highest grade of a text for patients. */
  static final double HIGHEST = 6;

  private ReadingGrade() {}

  /** The grade; 0 for a text without words. */
  static double of(String text) {
    long sentences =
        Arrays.stream(text.split("(?<=[.!?:])\\s+|\\n+")).filter(ReadingGrade::hasWords).count();
    List<String> words =
        Arrays.stream(text.split("[^A-Za-z0-9'’]+")).filter(ReadingGrade::hasWords).toList();
    if (words.isEmpty()) {
      return 0;
    }
    int syllables = words.stream().mapToInt(Syllables::of).sum();
    return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
  }

  private static boolean hasWords(String text) {
    return text.chars().anyMatch(Character::isLetterOrDigit);
  }
}
