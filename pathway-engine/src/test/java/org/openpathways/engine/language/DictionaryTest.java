package org.openpathways.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.language.Sentence.Section;

class DictionaryTest {
  private static final SentenceDictionary DICTIONARY = SentenceDictionary.standard();

  static Stream<Sentence> sentences() {
    return DICTIONARY.sentences().stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceReadsToItsOwnTypeAndDroolsAgrees(Sentence sentence) {
    ParsedRules parsed = TestConcepts.parse(ruleWith(sentence));

    assertThat(parsed.problems()).isEmpty();
    Rule rule = parsed.rules().get(parsed.rules().size() - 1);
    if (sentence.section() == Section.CONDITION) {
      assertThat(rule.when()).hasSize(1);
      Condition.Line line = (Condition.Line) rule.when().get(0);
      assertThat(line.words()).isEqualTo(sentence.example());
      assertThat(type(line)).isEqualTo(sentence.type());
    } else {
      Action action = rule.then().get(0);
      assertThat(action.getClass().getSimpleName()).isEqualTo(sentence.type());
      assertThat(RuleText.words(action)).isEqualTo(sentence.example());
    }
  }

  private static String type(Condition.Line line) {
    return line instanceof Condition.Is is
        ? is.criterion().getClass().getSimpleName()
        : line.getClass().getSimpleName();
  }

  private static String ruleWith(Sentence sentence) {
    String example = sentence.example();
    String extra =
        switch (sentence.type()) {
          case "InsteadOf" -> "Recommend \"Refer\" as offer, urgency \"emergency\"";
          default -> "";
        };
    String other =
        """
        rule "Offer a FIT test" sources CRC-2
        when
          The patient is female
        then
          Recommend "Offer a FIT test" as offer, urgency "2 weeks"
          Conclude "CKD stage 4"
        end
        """;
    String condition =
        sentence.section() == Section.CONDITION ? example : "The patient is aged 18 or over";
    String action = sentence.section() == Section.CONDITION ? "Ask \"rectal bleeding\"" : example;
    return other
        + String.join(
            "\n",
            List.of("rule \"it\" sources CRC-1", "when", condition, "then", action, extra, "end"));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everySentenceIsReadInOneWayOnly(Sentence sentence) {
    assertThat(DICTIONARY.sentences(sentence.section()))
        .filteredOn(s -> s.strict().matcher(sentence.example()).matches())
        .containsExactly(sentence);
  }

  @Test
  void allCriterionTypesHaveASentence() {
    List<String> types = sentences().map(Sentence::type).distinct().toList();
    assertThat(types)
        .containsAll(
            Stream.of(Criterion.class.getPermittedSubclasses()).map(Class::getSimpleName).toList())
        .containsAll(
            Stream.of(Action.class.getPermittedSubclasses()).map(Class::getSimpleName).toList());
  }

  @Test
  void everyNumberAndTimeSlotTakesAParameter() {
    assertThat(Slot.values())
        .filteredOn(Slot::takesParameter)
        .containsExactlyInAnyOrder(
            Slot.WINDOW,
            Slot.COUNT,
            Slot.DAYS,
            Slot.POINTS,
            Slot.VALUE,
            Slot.LOW,
            Slot.HIGH,
            Slot.UPPER,
            Slot.LOWER,
            Slot.FROM,
            Slot.TO);
  }
}
