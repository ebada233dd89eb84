package org.openpathways.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is done to a file of rules, reading it ends in a tree or in problems. */
class FuzzTest {
  private static final List<String> BITS =
      List.of(
          "\"",
          "{",
          "}",
          "\\",
          "end",
          "when",
          "rule",
          "\n",
          "\r",
          "\t",
          "<",
          ">",
          "(",
          ")",
          ",",
          "\u2028",
          "\ud83d",
          "any of",
          "entry",
          "then",
          "{fit-validity}",
          "9999999999",
          "sources");

  @Test
  void damagedRulesNeverThrow() {
    damage(1, 120);
  }

  @Test
  @Tag("thorough")
  void muchDamagedRulesNeverThrow() {
    damage(1000, 5000);
  }

  private static void damage(long from, int times) {
    for (long seed = from; seed < from + times; seed++) {
      Random random = new Random(seed);
      String text = new RandomRules(seed).text();
      int changes = 1 + random.nextInt(4);
      for (int i = 0; i < changes; i++) {
        text = changed(text, random);
      }
      ParsedRules parsed = TestConcepts.parse(text);
      assertThat(parsed.problems().isEmpty() && parsed.rules().isEmpty())
          .as("seed " + seed + ": " + text)
          .isFalse();
      assertThat(parsed.problems()).allMatch(p -> p.line() >= 0 && !p.message().isBlank());
    }
  }

  private static String changed(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    return switch (random.nextInt(5)) {
      case 0 -> text.substring(0, at) + BITS.get(random.nextInt(BITS.size())) + text.substring(at);
      case 1 -> at < text.length() ? text.substring(0, at) + text.substring(at + 1) : text;
      case 2 -> swapped(text, random);
      case 3 -> text.substring(0, at) + (char) random.nextInt(0x3000) + text.substring(at);
      default -> text + text.substring(at);
    };
  }

  private static String swapped(String text, Random random) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
    String moved = lines.remove(random.nextInt(lines.size()));
    lines.add(random.nextInt(lines.size() + 1), moved);
    return String.join("\n", lines);
  }

  @Test
  void endlessLinesAndFilesAreRefusedQuickly() {
    assertThat(TestConcepts.parse("x".repeat(2_000_000)).problems()).hasSize(1);
    assertThat(TestConcepts.parse("\n".repeat(1_000_000)).problems())
        .extracting(Problem::message)
        .containsExactly("The file has more than 20000 lines");
    String line = "The patient has any of " + "\"stroke\", ".repeat(5_000) + "\"stroke\"";
    assertThat(
            TestConcepts.parse(
                    "rule \"r\" sources CRC-1\nwhen\n" + line + "\nthen\nAsk \"stroke\"\nend\n")
                .problems())
        .extracting(Problem::message)
        .contains("The line is longer than 1000 characters");
  }
}
