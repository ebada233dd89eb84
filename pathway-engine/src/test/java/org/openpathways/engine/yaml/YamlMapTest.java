package org.openpathways.engine.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.language.Problem;

class YamlMapTest {
  private final List<Problem> problems = new ArrayList<>();

  private YamlMap read(String text) {
    return YamlMap.read("a.yaml", text, problems::add).orElseThrow();
  }

  @Test
  void keepsTextsAsWritten() {
    YamlMap map = read("version: 1.0\nsilence: no\non: 2026-11-22\nis: \"<10\"\n");
    assertThat(map.allTexts()).containsValues("1.0", "no", "2026-11-22", "<10");
    assertThat(problems).isEmpty();
  }

  @Test
  void readsListsOfTextsAndMappings() {
    YamlMap map = read("facts: [CRC-8, CRC-9]\none: x\nrecord:\n  - {has: a}\n  - {has: b}\n");
    assertThat(map.texts("facts")).containsExactly("CRC-8", "CRC-9");
    assertThat(map.texts("one")).containsExactly("x");
    assertThat(map.texts("none")).isEmpty();
    assertThat(map.maps("record")).extracting(m -> m.needText("has")).containsExactly("a", "b");
    assertThat(map.maps("record").get(1).line()).isEqualTo(5);
    assertThat(problems).isEmpty();
  }

  @Test
  void reportsUnknownKeysWithTheirLine() {
    read("name: x\nnmae: y\n").only(Set.of("name", "kind"));
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly("a.yaml:2: Nothing reads \"nmae\" here.\n  Maybe use one of kind, name.");
  }

  @Test
  void reportsWhatIsMissingOrOfAnotherShape() {
    YamlMap map = read("name: [x]\nrecord: y\n");
    assertThat(map.needText("id")).isEmpty();
    assertThat(map.needText("name")).isEmpty();
    assertThat(map.map("record")).isEmpty();
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("\"id\" is missing.", "\"name\" is a list.", "\"record\" is a text.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1\\na: 2|2|\"a\" stands twice",
        "a: &x 1\\nb: *x|1|anchors",
        "a: [1|0|",
        "a: 1\\n---\\nb: 2|2|second document",
        "? [a]\\n: b|1|a key must be a text",
        "- a|1|holds no mapping",
        "a|1|holds no mapping"
      })
  void refusesWithTheLine(String text, int line, String expected) {
    assertThat(YamlMap.read("a.yaml", text.replace("\\n", "\n"), problems::add)).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).message()).contains(expected == null ? "not valid YAML" : expected);
    if (line > 0) {
      assertThat(problems.get(0).line()).isEqualTo(line);
    }
  }

  @Test
  void isBoundedInDepthAndSize() {
    for (String text :
        List.of(
            "a: " + "[".repeat(100_000),
            "a: " + "{a: ".repeat(100_000),
            "a: \"" + "x".repeat(3_000_000) + "\"",
            "")) {
      assertThat(YamlMap.read("a.yaml", text, problems::add)).isEmpty();
    }
    assertThat(problems).hasSize(4);
  }
}
