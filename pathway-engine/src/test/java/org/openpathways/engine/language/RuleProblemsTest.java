package org.openpathways.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What authors are told: place, what, way out. */
class RuleProblemsTest {

  /** Problems of one sentence under "when", on line 3. */
  private static List<String> whenProblems(String sentence) {
    return texts(
        """
        rule "r" sources CRC-1
        when
          %s
        then
          Ask "rectal bleeding"
        end
        """
            .formatted(sentence));
  }

  /** Problems of actions, from line 5. */
  private static List<String> thenProblems(String actions) {
    return texts(
        """
        rule "r" sources CRC-1
        when
          The patient is female
        then
          %s
        end
        """
            .formatted(actions));
  }

  private static List<String> texts(String rules) {
    return TestConcepts.parse(rules).problems().stream()
        .map(p -> p.toString().replace("rules.dslr:", "").replace("\n  Maybe ", " | "))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "The patient has \"rectal bleading\" now => 3:20: There is no concept \"rectal bleading\" | \"rectal bleeding\" was meant",
        "The patient has \"zebra\" now => 3:20: There is no concept \"zebra\" | add it to the vocabulary",
        "The patient takes \"stroke\" => 3:22: \"stroke\" is a problem, which this sentence cannot be about | this was meant: The patient has \"stroke\"",
        "The patient has \"metformin\" => 3:20: \"metformin\" is a medicine, which this sentence cannot be about | this was meant: The patient takes \"metformin\"",
        "The latest \"chest X-ray\" is at least 3 mmol/L => 3:15: \"chest X-ray\" has no unit, so it cannot be compared with a number | give it a unit in the vocabulary, or ask whether it is recorded",
        "The latest \"HbA1c\" is at least 48 % => 3:37: \"HbA1c\" is agreed in mmol/mol; the sentence says % | convert the number and write it in mmol/mol",
        "The \"HbA1c\" has risen by at least 5 % in the last 3 months => 3:39: \"HbA1c\" is agreed in mmol/mol; the sentence says % | write \"percent\" for a share of the first reading",
        "The latest \"HbA1c\" is at least 4800 mmol/mol => 3:34: 4800 is outside 0 to 2000, what is possible | another number or another unit was meant",
        "The latest \"HbA1c\" is between 58 and 48 mmol/mol => 3:40: 58 is not below 48, so this is never met | the numbers were meant the other way round",
        "The latest \"clinic blood pressure\" is at least 90/140 => 3:53: 140 is not below 90, so this is never met | the numbers were meant the other way round",
        "The patient is aged 50 to 40 => 3:29: 50 is not below 40, so this is never met | the numbers were meant the other way round",
        "A \"FIT result\" is recorded in the last 0 months => 3:42: The window is 0 months | write at least 1",
        "At least 0 \"HbA1c\" readings are recorded in the last 2 weeks => 3:12: The count is 0 | write at least 1",
        "The patient has at least 3 of \"stroke\" or \"heart failure\" => 3:28: At least 3 of a list of 2 is never met | a smaller number or a longer list was meant",
        "The patient has any of \"stroke\" or \"stroke\" => 3:26: The list names something twice: \"stroke\" or \"stroke\"",
        "The \"CHADS\" score is at least 2 => 3:8: There is no score \"CHADS\" | add its table under scores",
        "It is concluded that \"CKD\" => 3:25: No rule concludes \"CKD\" | add a rule that concludes it",
        "A \"FIT result\" is recorded in the last {fit-validty} => 3:42: There is no agreed value \"fit-validty\" | \"fit-validity\" was meant",
        "A \"FIT result\" is recorded in the last {fit-threshold} => 3:42: The agreed value \"fit-threshold\" is \"10\", which is not a time such as 3 months | another parameter was meant, or its value needs correcting",
        "The patient is aged {not-a-number} or over => 3:23: The agreed value \"not-a-number\" is \"ten\", which is not a whole number | another parameter was meant, or its value needs correcting",
        "The latest \"HbA1c\" is at least {fit-threshold} mmol/mol => 3:34: The agreed value \"fit-threshold\" is in ug/g; the sentence says mmol/mol | another parameter was meant, or its unit needs correcting",
        "The patient is aged forty or over => 3:23: The count (forty) cannot be read | write a whole number",
        "The latest \"HbA1c\" in the last year is at least 48 mmol/mol => 3:34: The window (year) cannot be read | write a time such as 3 months",
        "The \"HbA1c\" has fallen by at least 10 percent to another category in the last 3 months => 3:8: This concept has no categories to change between | give it categories in the vocabulary, or leave out \"to another category\"",
      })
  void namesTheSlotAtFaultWithItsValue(String sentence, String problem) {
    assertThat(whenProblems(sentence)).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "The patient is aged 40 and over => The patient is aged 40 or over",
        "Patient is female => The patient is female",
        "The patient has stroke => The patient has \"...\"",
        "The latest \"HbA1c\" in the past 3 months is at least 48 mmol/mol => The latest \"HbA1c\" in the last 3 months is at least 48 mmol/mol",
        "The latest \"HbA1c\" is over 48 mmol/mol => The latest \"HbA1c\" is above 48 mmol/mol",
        "The patient is taking \"statin\" => The patient takes \"statin\"",
      })
  void suggestsTheNearestSentenceWithTheAuthorsWords(String sentence, String nearest) {
    assertThat(whenProblems(sentence))
        .singleElement()
        .asString()
        .startsWith("3:3: ")
        .endsWith("| this was meant: " + nearest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "Refer to service \"lower GI clinic\" => 5:21: There is no service \"lower GI clinic\" | add it to services",
        "Refer to service \"lower GI suspected cancer clinics\" => 5:21: There is no service \"lower GI suspected cancer clinics\" | \"lower GI suspected cancer clinic\" was meant",
        "Recommend \"Refer\" as advise, urgency \"2 weeks\" => 5:24: The strength is \"advise\" | write offer or consider",
        "Recommend \"Refer\" as offer, urgency \"2 week\" => 5:40: There is no urgency \"2 week\" | \"2 weeks\" was meant",
        "Instead of \"x\" => 5:15: There is no rule \"x\" to stand instead of | name a rule of this pathway",
        "Order test \"stroke\" => 5:15: \"stroke\" is a problem, which this sentence cannot be about | this was meant: The patient has \"stroke\"",
      })
  void checksActions(String action, String problem) {
    assertThat(thenProblems(action)).contains(problem);
  }

  @Test
  void refusesALongTitleAndASecondRecommendation() {
    String recommend = "Recommend \"%s\" as offer, urgency \"routine\"";
    assertThat(thenProblems(recommend.formatted("x".repeat(101))))
        .containsExactly(
            "5:14: The title has 101 characters; a card has room for 100"
                + " | shorten it, and put the rest under Give information");
    assertThat(thenProblems(recommend.formatted("x".repeat(100)))).isEmpty();
    assertThat(thenProblems(recommend.formatted("a") + "\n  " + recommend.formatted("b")))
        .containsExactly(
            "6:3: This rule has two recommendations | put the second into a rule of its own");
  }

  @Test
  void collectsAllProblemsNotOnlyTheFirst() {
    assertThat(
            texts(
                """
                rule "a" sources CRC-1, nice
                when
                  The patient has "zebra" now
                  The patient is purple
                then
                  Refer to service "nowhere"
                end
                rule "a"
                when
                then
                """))
        .hasSize(9)
        .anyMatch(p -> p.startsWith("1:25: The source (nice) is not the id of a clinical fact"))
        .anyMatch(p -> p.startsWith("3:20: There is no concept"))
        .anyMatch(p -> p.startsWith("4:3: This sentence is not in the dictionary"))
        .anyMatch(p -> p.startsWith("6:21: There is no service"))
        .anyMatch(p -> p.startsWith("8:7: There is already a rule \"a\" on line 1"))
        .anyMatch(p -> p.startsWith("8:1: The rule \"a\" names no sources"))
        .anyMatch(p -> p.startsWith("8:1: The rule \"a\" has no line under \"when\""))
        .anyMatch(p -> p.startsWith("8:1: The rule \"a\" has no \"end\""));
  }

  @Test
  void aFaultyPlaceDoesNotCauseFurtherReports() {
    ParsedRules parsed =
        TestConcepts.parse(
            """
            rule "draws" sources CRC-1
            when
              The patient has "zebra" now
            then
              Conclude "CKD"
            end
            rule "needs" sources CRC-1
            when
              It is concluded that "CKD"
            then
              Ask "rectal bleeding"
            end
            """);
    assertThat(parsed.problems()).hasSize(1);
    assertThat(parsed.rules()).extracting(r -> r.id().name()).containsExactly("needs");
  }

  @Test
  @DisplayName("SEM-10: conclusions that go round are refused and named")
  void conclusionsThatGoRound() {
    assertThat(
            texts(
                """
                rule "one" sources CRC-1
                when
                  It is concluded that "A"
                then
                  Conclude "B"
                end
                rule "two" sources CRC-1
                when
                  The patient is female
                unless already
                  It is concluded that "B"
                then
                  Conclude "A"
                end
                """))
        .containsExactly(
            "3:25: These conclusions go round: \"A\" leads to \"B\" leads to \"A\""
                + " | take out one of them",
            "11:25: These conclusions go round: \"B\" leads to \"A\" leads to \"B\""
                + " | take out one of them");
  }

  @Test
  @DisplayName("SEM-10: a rule cannot rest on what it concludes itself")
  void aConclusionOfItself() {
    assertThat(
            texts(
                """
                rule "one" sources CRC-1
                when
                  none of
                    It is concluded that "A"
                  end
                then
                  Conclude "A"
                end
                """))
        .containsExactly(
            "4:27: These conclusions go round: \"A\" leads to \"A\" | take out one of them");
  }

  private static String recommends(String name, String urgency, String more) {
    return """
        rule "%s" sources CRC-1
        when
          The patient is female
        then
          Recommend "%s" as offer, urgency "%s"
          %s
        end
        """
        .formatted(name, name, urgency, more);
  }

  @Test
  @DisplayName("SEM-11: replacing never lowers the urgency")
  void replacingNeverLowersUrgency() {
    String soon = recommends("soon", "2 weeks", "Ask \"rectal bleeding\"");
    assertThat(texts(soon + recommends("later", "routine", "Instead of \"soon\"")))
        .containsExactly(
            "13:15: This would lower the urgency from \"2 weeks\" to \"routine\""
                + " | let the more urgent recommendation stand, or word both as rules of their own");
    assertThat(texts(soon + recommends("same", "2 weeks", "Instead of \"soon\""))).isEmpty();
    assertThat(texts(soon + recommends("sooner", "emergency", "Instead of \"soon\""))).isEmpty();
  }

  @Test
  @DisplayName("SEM-11: rules that stand instead of each other are refused")
  void replacingCircles() {
    assertThat(
            texts(
                recommends("a", "routine", "Instead of \"b\"")
                    + recommends("b", "routine", "Instead of \"a\"")))
        .containsExactly(
            "6:15: These rules stand instead of each other: a > b > a | take out one of them",
            "13:15: These rules stand instead of each other: b > a > b | take out one of them");
    assertThat(texts(recommends("a", "routine", "Instead of \"a\"")))
        .containsExactly(
            "6:15: These rules stand instead of each other: a > a | take out one of them");
  }

  @Test
  @DisplayName("SEM-11: only a recommendation can be replaced, and only by one")
  void replacingNeedsRecommendations() {
    assertThat(
            texts(
                """
                rule "asks" sources CRC-1
                when
                  The patient is female
                then
                  Ask "rectal bleeding"
                end
                rule "also asks" sources CRC-1
                when
                  The patient is female
                then
                  Instead of "asks"
                end
                """))
        .containsExactly(
            "11:15: This rule recommends nothing"
                + " | add a recommendation to stand instead of the other",
            "11:15: The rule \"asks\" recommends nothing | another rule was meant");
  }
}
