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
  private static final double NAMED = 2;
  private static final Pattern WORD =
      Pattern.compile(
          "(?<!aged |over |under )[0-9]+ (?:day|week|month|year)s?(?! apart)|\"[^\"]*\"|\\{[^}]*\\}|[^\\s\"{},/]+(?:/[^\\s\"{},]+)*|[,/]");

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
  static Alignment of(List<String> author, List<SentenceWord> words) {
    double[][] cost = costs(author, words);
    Deque<String> suggestion = new ArrayDeque<>();
    int i = author.size();
    int j = words.size();
    while (j > 0) {
      if (i > 0 && cost[i][j] == cost[i - 1][j] + dropped(author.get(i - 1))) {
        i--;
      } else if (i > 0
          && cost[i][j] == cost[i - 1][j - 1] + cost(author.get(i - 1), words.get(j - 1))) {
        suggestion.push(chosen(author.get(--i), words.get(--j)));
      } else {
        suggestion.push(words.get(--j).open());
      }
    }
    return new Alignment(cost[author.size()][words.size()], joined(suggestion));
  }

  private static double[][] costs(List<String> author, List<SentenceWord> words) {
    double[][] cost = new double[author.size() + 1][words.size() + 1];
    for (int i = 0; i <= author.size(); i++) {
      for (int j = 0; j <= words.size(); j++) {
        cost[i][j] = i == 0 ? j : first(cost, i, j, author, words);
      }
    }
    return cost;
  }

  private static double first(
      double[][] cost, int i, int j, List<String> author, List<SentenceWord> words) {
    return j == 0 ? cost[i - 1][0] + dropped(author.get(i - 1)) : least(cost, i, j, author, words);
  }

  /** What an author put in quotes or as a number matters more than a word. */
  private static double dropped(String author) {
    return author.startsWith("\"") || Character.isDigit(author.charAt(0)) ? NAMED : 1;
  }

  private static double least(
      double[][] cost, int i, int j, List<String> author, List<SentenceWord> words) {
    double both = cost[i - 1][j - 1] + cost(author.get(i - 1), words.get(j - 1));
    double without = cost[i - 1][j] + dropped(author.get(i - 1));
    return Math.min(both, Math.min(without, cost[i][j - 1] + 1));
  }

  private static double cost(String author, SentenceWord word) {
    if (word.slot().isPresent()) {
      return word.fits(author) ? FILLS : SLIP + FILLS;
    }
    if (author.equals(word.text())) {
      return 0;
    }
    double differs = Closest.differs(author, word.text());
    return differs <= SLIP ? SLIP : OTHER * differs * dropped(author);
  }

  private static String chosen(String author, SentenceWord word) {
    return word.fits(author) ? author : word.open();
  }

  private static String joined(Deque<String> words) {
    return String.join(" ", words).replaceAll(" ,", ",").replaceAll(" / ", "/");
  }
}
