package org.openpathways.server.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the quick escaping alike with the patterns that say what it is. */
class MarkdownTest {
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          "9",
          "12",
          " ",
          "  ",
          "\t",
          "\n",
          "\r\n",
          "\u00a0",
          "\u2003",
          "\u001c",
          ".",
          ")",
          ":",
          "http",
          "HTTPS",
          "ftp",
          "www",
          "wWw",
          "\u017f",
          "\u0301",
          "_",
          "<",
          ">",
          "/",
          "!",
          "?",
          "#",
          "+",
          "-",
          "\\",
          "`",
          "*",
          "[",
          "]",
          "~",
          "|",
          "(",
          ";",
          "\uD83D\uDE00",
          "\uD83D",
          "\u00e9");

  private static String byPatterns(String words) {
    return words
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("[\\\\`*_\\[\\]~|]", "\\\\$0")
        .replaceAll("<(?=[A-Za-z/!?])", "\\\\<")
        .replaceAll("^([#>+\\-]|\\d+[.)])", "\\\\$1")
        .replaceAll("(?i)\\b(https?|ftp|www)(?=[:.])", "$1\u200b");
  }

  @Test
  void escapesAsThePatternsDo() {
    Random random = new Random(20261122);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder words = new StringBuilder();
      for (int piece = random.nextInt(12); piece > 0; piece--) {
        words.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      assertThat(Markdown.escape(words.toString())).isEqualTo(byPatterns(words.toString()));
    }
  }
}
