package org.openpathways.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What authors are told about entry, rules, parts and blocks. */
class StructureProblemsTest {

  private static List<String> texts(String rules) {
    return TestConcepts.parse(rules).problems().stream()
        .map(p -> p.toString().replace("rules.dslr:", "").replace("\n  Maybe ", " | "))
        .toList();
  }

  /** Problems of lines under "when", from line 3. */
  private static List<String> when(String lines) {
    return texts(
        "rule \"r\" sources CRC-1\nwhen\n" + lines + "\nthen\nAsk \"rectal bleeding\"\nend\n");
  }

  @Test
  void aRuleRunsIntoTheNext() {
    assertThat(
            texts(
                """
                rule "a" sources CRC-1
                when
                  The patient is female
                then
                  Ask "rectal bleeding"
                rule "b" sources CRC-1
                when
                  The patient is female
                then
                  Ask "rectal bleeding"
                end
                """))
        .containsExactly("1:1: The rule \"a\" runs into the next rule | add \"end\"");
  }

  @Test
  void aRuleNeedsWhenAndThen() {
    assertThat(texts("rule \"a\" sources CRC-1\nwhen\n  The patient is female\nend\n"))
        .containsExactly(
            "1:1: The rule \"a\" has no \"then\", so it advises nothing"
                + " | add \"then\" and what follows");
    assertThat(texts("rule \"a\" sources CRC-1\nthen\n  Ask \"rectal bleeding\"\nend\n"))
        .containsExactly(
            "1:1: The rule \"a\" has no line under \"when\""
                + " | say for whom it is, on at least one line");
  }

  @Test
  void partsStandInOrder() {
    assertThat(
            texts(
                """
                rule "a" sources CRC-1
                when
                  The patient is female
                provided there is no
                  The patient has "stroke"
                unless already
                  The patient has "stroke"
                then
                  Ask "rectal bleeding"
                end
                """))
        .containsExactly(
            "6:1: \"unless already\" stands in the wrong place"
                + " | a rule has, in this order: when, unless already, provided there is no, then");
  }

  @Test
  void emptyPartsAreNamed() {
    assertThat(
            texts(
                """
                rule "a" sources CRC-1
                when
                  The patient is female
                unless already
                then
                  Ask "rectal bleeding"
                end
                """))
        .containsExactly(
            "1:1: The rule \"a\" has nothing under \"unless already\""
                + " | take the words out, or add a line");
  }

  @Test
  void misspeltKeywordsAreNamed() {
    assertThat(when("The patient is female\nunles already\nThe patient has \"stroke\""))
        .containsExactly(
            "4:1: \"unles already\" is neither a sentence nor a part of a rule"
                + " | \"unless already\" was meant");
    assertThat(texts("rul \"x\""))
        .containsExactly("1:1: This line stands outside a rule | this was meant: rule \"...\"");
    assertThat(texts("The patient is female"))
        .containsExactly(
            "1:1: This line stands outside a rule"
                + " | an \"end\" too many stands above, or rule \"...\" is missing");
  }

  @Test
  void aSentenceBeforeWhenIsNamed() {
    assertThat(
            texts(
                """
                rule "a" sources CRC-1
                The patient is female
                when
                The patient is female
                then
                Ask "rectal bleeding"
                end
                """))
        .containsExactly(
            "2:1: A sentence stands before \"when\" | write \"when\" on the line above");
  }

  @Test
  void blocksMayNestOnce() {
    String two = "any of\nall of\nThe patient is female\nThe patient is male\nend\nend";
    assertThat(when(two)).isEmpty();
    assertThat(when("any of\n" + two + "\nend"))
        .containsExactly(
            "5:1: A block stands inside a block inside a block"
                + " | put it into a rule of its own that draws a conclusion");
  }

  @Test
  void blocksAreClosedAndFilled() {
    assertThat(when("any of\nThe patient is female"))
        .containsExactly("3:1: The block \"any of\" has no \"end\" | add \"end\" before \"then\"");
    assertThat(when("none of\nend"))
        .containsExactly("3:1: The block \"none of\" is empty | add lines");
    assertThat(when("at least 3 of\nThe patient is female\nThe patient is male\nend"))
        .containsExactly(
            "3:1: The block \"at least 3 of\" has 2 members | a number from 1 to 2 was meant");
    assertThat(when("at least 0 of\nThe patient is female\nend")).hasSize(1);
    assertThat(when("at least 2 of\nThe patient is female\nThe patient is male\nend")).isEmpty();
  }

  @Test
  @DisplayName("SEM-10: a conclusion stands on a line of its own or in an outer block")
  void conclusionsInBlocks() {
    String concluded = "It is concluded that \"A\"";
    String draws =
        "rule \"d\" sources CRC-1\nwhen\nThe patient is female\nthen\nConclude \"A\"\nend\n";
    String inner = "any of\nThe patient is male\nall of\n" + concluded + "\nend\nend";
    assertThat(
            texts(
                draws
                    + "rule \"n\" sources CRC-1\nwhen\n"
                    + inner
                    + "\nthen\nAsk \"rectal bleeding\"\nend\n"))
        .containsExactly(
            "11:1: A conclusion stands in an inner block"
                + " | move it to the outer block or to a line of its own");
    assertThat(
            texts(
                draws
                    + "rule \"n\" sources CRC-1\nwhen\nnone of\n"
                    + concluded
                    + "\nend\nthen\nAsk \"rectal bleeding\"\nend\n"))
        .isEmpty();
    assertThat(texts("entry\n" + concluded + "\nend\n" + draws))
        .containsExactly(
            "2:1: A conclusion cannot stand in the entry"
                + " | say it of the patient, or put it under \"when\"");
  }

  @Test
  void blocksStandUnderWhenOnly() {
    assertThat(
            when("The patient is female\nunless already\nany of\nThe patient has \"stroke\"\nend"))
        .contains(
            "5:1: A block cannot stand under \"unless already\""
                + " | write each sentence on its own line; any one of them counts");
  }

  @Test
  void thereIsOneEntryAndItStandsFirst() {
    String rule =
        "rule \"a\" sources CRC-1\nwhen\nThe patient is male\nthen\nAsk \"stroke\"\nend\n";
    String entry = "entry\nThe patient is female\nend\n";
    assertThat(texts(entry + rule)).isEmpty();
    assertThat(texts(entry + entry + rule))
        .containsExactly(
            "4:1: There is one entry, and it stands first"
                + " | move these lines into the entry at the top");
    assertThat(texts(rule + entry)).hasSize(1);
    assertThat(texts("entry\nend\n" + rule))
        .containsExactly("1:1: The entry is empty | say whom it is for");
    assertThat(texts("entry\nThe patient is female\nwhen\nend\n"))
        .containsExactly("3:1: The entry has no part \"when\" | add \"end\" above");
  }

  @Test
  void aLocalRuleReplacesTheSharedOneOfItsName() {
    String shared = rule("a", "stroke") + rule("b", "stroke");
    String local = rule("b", "heart failure") + rule("c", "stroke");
    ParsedRules parsed = parse(shared, local, Map.of("a", new Place("overlay.yaml", 2, 0)));
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.rules()).extracting(r -> r.id().name()).containsExactly("b", "c");
    assertThat(RuleText.of(parsed.rules().get(0))).contains("heart failure");
    assertThat(parsed.local()).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void anOverlayCannotLeaveOutWhatIsNotThereNorHaveAnEntry() {
    ParsedRules parsed =
        parse(
            rule("alpha", "stroke"),
            "entry\nThe patient is female\nend\n",
            Map.of("alpa", new Place("overlay.yaml", 2, 0)));
    assertThat(parsed.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "local.dslr:1:1: The entry belongs to the shared pathway\n"
                + "  Maybe take it out here; add a rule of the locality instead",
            "overlay.yaml:2: There is no shared rule \"alpa\" to leave out\n"
                + "  Maybe \"alpha\" was meant");
  }

  private static ParsedRules parse(String shared, String local, Map<String, Place> removed) {
    return new RulesParser(SentenceDictionary.standard(), TestConcepts.glossary())
        .parse(
            "test",
            List.of(
                new RulesFile("rules.dslr", shared, false),
                new RulesFile("local.dslr", local, true)),
            removed);
  }

  private static String rule(String name, String ask) {
    return "rule \"%s\" sources CRC-1\nwhen\nThe patient is male\nthen\nAsk \"%s\"\nend\n"
        .formatted(name, ask);
  }

  @Test
  void rulesThatAddPointsBecomeItemsOfAScore() {
    ParsedRules parsed =
        TestConcepts.parse(
            """
            rule "item" sources CRC-1
            when
              The patient is female
              any of
                The patient has "stroke"
                The patient has "heart failure"
              end
            then
              Add 2 points to "bowel score"
            end
            rule "uses" sources CRC-1
            when
              The "bowel score" score is at least 2
            then
              Ask "rectal bleeding"
            end
            """);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.scores()).extracting(s -> s.name()).containsExactly("bowel score");
    assertThat(parsed.scores().get(0).items())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.points()).isEqualTo(2);
              assertThat(item.alternatives()).hasSize(2).allMatch(a -> a.size() == 2);
            });
  }

  @Test
  void rulesThatAddPointsHoldNothingElse() {
    assertThat(
            texts(
                """
                rule "d" sources CRC-1
                when
                  The patient is female
                then
                  Conclude "A"
                end
                rule "item" sources CRC-1
                when
                  It is concluded that "A"
                then
                  Add 2 points to "bowel score"
                  Ask "rectal bleeding"
                end
                """))
        .contains(
            "7:1: A rule that adds points has other parts too"
                + " | leave only lines under \"when\" and Add ... points under \"then\"",
            "7:1: A rule that adds points rests on a conclusion, or has too many combinations"
                + " | say it of the patient, in few lines");
  }
}
