package org.openpathways.engine.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An author's words laid beside a sentence of the dictionary, word by word, at the least cost.
 *
 * @param cost how much differs
 * @param suggestion the sentence, with slots filled from the author's words where they fit
 */
record Alignment(double cost, String suggestion) {
  private static final double FILLS = 0.1;
  private static final double SLIP = 0.3;
  private static final double OTHER = 1.2;
  private static final Pattern WORD =
      Pattern.compile(
          "(?<!aged |over |under )[0-9]+ (?:day|week|month|year)s?(?! apart)|\"[^\"]*\"|\\{[^}]*\\}|[^\\s\"{},/]+(?:/[^\\s\"{},]+)*|[,/]");
  private static final Pattern SLOT = Pattern.compile("(\"?)\\{(\\w+)\\}\\1");

  /** The words of a text; what stands in quotes or braces is one word. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** Lays an author's words beside a sentence. */
  static Alignment of(List<String> author, String sentence) {
    List<String> words = words(sentence);
    double[][] cost = costs(author, words);
    Deque<String> suggestion = new ArrayDeque<>();
    int i = author.size();
    int j = words.size();
    while (j > 0) {
      if (i > 0 && cost[i][j] == cost[i - 1][j] + 1) {
        i--;
      } else if (i > 0
          && cost[i][j] == cost[i - 1][j - 1] + cost(author.get(i - 1), words.get(j - 1))) {
        suggestion.push(chosen(author.get(--i), words.get(--j)));
      } else {
        suggestion.push(open(words.get(--j)));
      }
    }
    return new Alignment(cost[author.size()][words.size()], joined(suggestion));
  }

  private static double[][] costs(List<String> author, List<String> words) {
    double[][] cost = new double[author.size() + 1][words.size() + 1];
    for (int i = 0; i <= author.size(); i++) {
      for (int j = 0; j <= words.size(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : least(cost, i, j, author, words);
      }
    }
    return cost;
  }

  private static double least(
      double[][] cost, int i, int j, List<String> author, List<String> words) {
    double both = cost[i - 1][j - 1] + cost(author.get(i - 1), words.get(j - 1));
    return Math.min(both, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
  }

  private static double cost(String author, String word) {
    Matcher slot = SLOT.matcher(word);
    if (slot.matches()) {
      return fits(author, slot) ? FILLS : SLIP + FILLS;
    }
    if (author.equals(word)) {
      return 0;
    }
    return Closest.differs(author, word) <= SLIP ? SLIP : OTHER;
  }

  private static boolean fits(String author, Matcher slot) {
    boolean quoted = author.startsWith("\"");
    if (quoted != !slot.group(1).isEmpty()) {
      return false;
    }
    String text = quoted ? author.substring(1, author.length() - 1) : author;
    return Slot.of(slot.group(2))
        .map(s -> s.accepts(text) || (s.takesParameter() && text.matches(Slot.PARAMETER)))
        .orElse(false);
  }

  private static String chosen(String author, String word) {
    Matcher slot = SLOT.matcher(word);
    return slot.matches() && fits(author, slot) ? author : open(word);
  }

  private static String open(String word) {
    return SLOT.matcher(word).replaceAll("$1...$1");
  }

  private static String joined(Deque<String> words) {
    return String.join(" ", words).replaceAll(" ,", ",").replaceAll(" / ", "/");
  }
}
