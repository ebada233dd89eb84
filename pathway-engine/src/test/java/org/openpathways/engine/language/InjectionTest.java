package org.openpathways.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.engine.language.Glossary.Agreed;

/** Nothing that an author types becomes code. The canary is what the attempts would set off. */
class InjectionTest {
  private static final String CANARY =
      "org.openpathways.engine.language.InjectionTest.Canary.sing()";
  private static final String CALL = CANARY + ";";

  /** Sings only if somebody's text was run. */
  public static final class Canary {
    private static int sung;

    private Canary() {}

    /** What the attempts try to call. */
    public static boolean sing() {
      sung++;
      return true;
    }
  }

  @BeforeEach
  void quiet() {
    Canary.sung = 0;
  }

  @AfterEach
  void theCanaryDidNotSing() {
    assertThat(Canary.sung).isZero();
  }

  private static String rule(String head, String when, String then) {
    return head + "\nwhen\n" + when + "\nthen\n" + then + "\nend\n";
  }

  private static String when(String line) {
    return rule("rule \"r\" sources CRC-1", line, "Ask \"rectal bleeding\"");
  }

  private static String then(String line) {
    return rule("rule \"r\" sources CRC-1", "The patient is female", line);
  }

  private static String head(String head) {
    return rule(head, "The patient is female", "Ask \"rectal bleeding\"");
  }

  static Stream<String> attempts() {
    return Stream.of(
            lines(), slots(), texts(), heads(), structure(), characters(), afterValidSentences())
        .flatMap(List::stream);
  }

  /** Lines that Drools' expander would pass on as they are, or take for its own directives. */
  private static List<String> lines() {
    return List.of(
        when(">eval( " + CANARY + " )"),
        when("> Age( eval( " + CANARY + " ) )"),
        then(">" + CALL),
        then("> System.out.println(1);"),
        when("eval( " + CANARY + " )"),
        when("$p : Object() from " + CANARY),
        when("Present( concept == \"stroke\", eval( " + CANARY + " ) )"),
        then(CALL),
        then("actions.add( \"Ask\", " + CANARY + " );"),
        when("#/ result"),
        when("expander clinical.dsl"),
        when("not Present( )"),
        when("accumulate( Present(), $n : count(1) )"));
  }

  /** Values that try to leave their slot. */
  private static List<String> slots() {
    return List.of(
        when("The patient has \"stroke\" ) eval( " + CANARY + " ) Present( concept == \"x\" now"),
        when("The patient has \"stroke\\\" && " + CANARY + " || \\\"\" now"),
        when("The patient has \"stroke\", eval(" + CANARY + ")\""),
        when("The patient is aged 40, eval(" + CANARY + ") or over"),
        when("The patient is aged 40\" ) eval(" + CANARY + ") or over"),
        when("The patient is aged {fit-threshold} ) eval(" + CANARY + ") or over"),
        when("The patient is aged ${" + CANARY + "} or over"),
        when("The patient is aged @{" + CANARY + "} or over"),
        when("The latest \"HbA1c\" is at least 48 mmol/mol\")||" + CANARY),
        when("The latest \"HbA1c\" is at least 48 \"+" + CANARY + "+\""),
        when("A \"FIT result\" is recorded in the last 3 months\" ) eval(" + CANARY + ")"),
        when("A \"FIT result\" is recorded in the last {fit-validity!uc}"),
        when("A \"FIT result\" is recorded in the last {" + CANARY + "}"),
        when("The patient has any of \"stroke\", " + CANARY + " or \"heart failure\""),
        when("The patient has at least 1||" + CANARY + " of \"stroke\" or \"heart failure\""),
        when("The \"CHA2DS2-VASc\" score is at least 2 && " + CANARY),
        when("It is concluded that \"x\" ) " + CANARY + " //\""),
        when("The latest \"clinic blood pressure\" is at least 140/(" + CANARY + "?90:0)"));
  }

  /** Words of actions that try to leave their quotes. */
  private static List<String> texts() {
    return List.of(
        then("Give information \"x\" ); " + CALL + " //\""),
        then("Give information \"x\\\"); " + CALL + " //\""),
        then("Give information \"x\"+" + CANARY + "+\"\""),
        then("Give information \"{" + CANARY + "}\""),
        then("Give information \"\\u0022); " + CALL + "\""),
        then("Give information \"a /* b */ c\""),
        then("Safety-net \"x\" Safety-net \"y\""),
        then("Do not \"x\"; " + CALL),
        then("Recommend \"x\" as offer\"); " + CALL + ", urgency \"routine\""),
        then("Recommend \"x\" as offer, urgency \"routine\"); " + CALL + "\""),
        then("Refer to service \"" + CANARY + "\""),
        then("Give information \"expander x\""),
        then("Add " + CANARY + " points to \"bowel score\""),
        then("Instead of \"r\" ); " + CALL + "\""));
  }

  /** Names, attributes and sources. */
  private static List<String> heads() {
    return List.of(
        head("rule \"r\" salience 100 sources CRC-1"),
        head("rule \"r\" sources CRC-1 dialect \"mvel\""),
        head("rule \"r\" extends \"x\" sources CRC-1"),
        head("rule \"r\\\" when then " + CALL + " end rule \\\"s\" sources CRC-1"),
        head("rule \"r {" + CANARY + "}\" sources CRC-1"),
        head("rule \"r\" sources CRC-1; " + CALL),
        head("rule \"r\" sources " + CANARY),
        head("rule r sources CRC-1"),
        "import java.lang.Runtime;\n" + head("rule \"r\" sources CRC-1"),
        "global java.util.List actions;\n" + head("rule \"r\" sources CRC-1"),
        "function void f() { " + CALL + " }\n" + head("rule \"r\" sources CRC-1"),
        "dialect \"mvel\"\n" + head("rule \"r\" sources CRC-1"),
        "declare X end\n" + head("rule \"r\" sources CRC-1"),
        "query q() eval(" + CANARY + ") end\n" + head("rule \"r\" sources CRC-1"));
  }

  /** Structure that a line tries to bring with it. */
  private static List<String> structure() {
    return List.of(
        when("The patient is female then " + CALL + " end rule \"s\" when"),
        then("Ask \"stroke\" end rule \"s\" when eval(" + CANARY + ") then"),
        when("any of eval(" + CANARY + ")"),
        when("at least " + CANARY + " of\nThe patient is female\nend"),
        when("any of\nThe patient is female\nend eval(" + CANARY + ")"),
        when("The patient is female\nunless already eval(" + CANARY + ")\nThe patient is male"),
        then("Ask \"stroke\"\nthen[other]\n" + CALL));
  }

  /** Characters that end a line, hide, or look like a quote, for one reader only. */
  private static List<String> characters() {
    return List.of(
        then("Give information \"x\u2028" + CALL + "\""),
        then("Give information \"x\u2029" + CALL + "\""),
        then("Give information \"x\u0085" + CALL + "\""),
        then("Give information \"x\r" + CALL + "\""),
        then("Give information \"x\u000B" + CALL + "\""),
        then("Give information \"x\u201d); " + CALL + "\u201c\""),
        then("Give information \"x\uff02); " + CALL + "\""),
        then("Give information \"x\u202e" + CALL + "\""),
        then("Give information \"x\u0000" + CALL + "\""),
        then("Give information \"x\u200b" + CALL + "\""),
        "\ufeff" + head("rule \"r\" sources CRC-1"),
        head("rule \"r\" sources CRC-1").replace('\n', '\r'),
        "# comment\r" + head("rule \"r\" sources CRC-1"));
  }

  private static List<String> afterValidSentences() {
    return SentenceDictionary.standard().sentences().stream()
        .map(
            s ->
                s.section() == Sentence.Section.CONDITION
                    ? when(s.example() + " eval( " + CANARY + " )")
                    : then(s.example() + " " + CALL))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("attempts")
  @DisplayName("No author text becomes code")
  void everyAttemptIsRefusedWithItsPlace(String rules) {
    ParsedRules parsed = TestConcepts.parse(rules);

    assertThat(parsed.problems()).isNotEmpty();
    assertThat(parsed.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.line()).isPositive();
              assertThat(problem.message()).isNotBlank();
            });
  }

  /** Every slot of every sentence, filled with what would leave a literal of DRL. */
  @Test
  void noSlotLetsAValueLeaveIt() {
    List<String> values = List.of("\" + x + \"", "x\\\"", "x) eval(true", "{x}", "x\ny", "$x:y");
    for (Sentence sentence : SentenceDictionary.standard().sentences()) {
      for (int i = 0; i < sentence.slots().size(); i++) {
        for (String value : values) {
          attempt(sentence, i, value);
        }
      }
    }
  }

  private static void attempt(Sentence sentence, int index, String value) {
    Slot slot = sentence.slots().get(index);
    boolean inert = slot == Slot.TEXT && slot.accepts(value);
    boolean named = List.of(Slot.CONCLUSION, Slot.SCORE).contains(slot) && slot.accepts(value);
    List<String> texts =
        sentence.slots().stream().map(s -> "1").collect(java.util.stream.Collectors.toList());
    texts.set(index, value);
    String line = sentence.fill(texts);
    boolean condition = sentence.section() == Sentence.Section.CONDITION;
    ParsedRules parsed = TestConcepts.parse(condition ? when(line) : then(line));
    if (!inert && !named) {
      assertThat(parsed.problems()).as(line).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("plainTexts")
  void plainWordsStayAsTheyAreWritten(String text) {
    ParsedRules parsed = TestConcepts.parse(then("Give information \"" + text + "\""));

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.rules().get(0).then()).containsExactly(new Action.Inform(text));
  }

  static List<String> plainTexts() {
    return List.of(
        "Values such as <5 or >90 ug/g & rising",
        "Ring 0191 (option 2); don't wait",
        "Zoë's naïve café: 5 µg, ≥ 10 %",
        "Then when all of it ends, end",
        "rule when then end",
        "eval( System.exit(1) )",
        "// not a comment",
        "$1 and $concept",
        "the expanders of lungs",
        "a, b == c || d && !e",
        "#hash and @at",
        "The patient is female",
        "Recommend nothing; actions.add(1);");
  }

  @ParameterizedTest
  @MethodSource("parameterValues")
  void noParameterValueLeavesItsSlot(String value) {
    Glossary glossary = TestConcepts.glossary();
    RulesParser parser =
        new RulesParser(
            SentenceDictionary.standard(),
            new Glossary(
                glossary.vocabulary(),
                glossary.services(),
                glossary.scores(),
                Map.of("p", new Agreed(value, ""))));
    for (String line :
        List.of(
            "The patient is aged {p} or over",
            "A \"FIT result\" is recorded in the last {p}",
            "The latest \"HbA1c\" is at least {p} mmol/mol")) {
      ParsedRules parsed =
          parser.parse("test", List.of(new RulesFile("rules.dslr", when(line), false)), Map.of());
      assertThat(parsed.problems())
          .as(line)
          .extracting(Problem::message)
          .singleElement()
          .asString()
          .contains("\"p\"");
    }
  }

  static List<String> parameterValues() {
    return List.of(
        CANARY,
        "10 ) eval(" + CANARY,
        "10\" + " + CANARY,
        "3 months\" ) eval(" + CANARY + ")",
        "3 months, eval(true)",
        "10\n> " + CALL,
        "{p}",
        "1e9",
        "0x10",
        "");
  }
}
