package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.allOf;
import static org.openpathways.engine.rules.Trees.anyOf;
import static org.openpathways.engine.rules.Trees.atLeast;
import static org.openpathways.engine.rules.Trees.concept;
import static org.openpathways.engine.rules.Trees.concluded;
import static org.openpathways.engine.rules.Trees.has;
import static org.openpathways.engine.rules.Trees.is;
import static org.openpathways.engine.rules.Trees.noneOf;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.criterion.Comparison;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.criterion.Score;
import org.openpathways.engine.criterion.Threshold;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.rules.Trees;

class GapsTest {

  @Test
  void aGapSaysWhatIsMissingWhyAndHowToFillIt() {
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "later").when(has("pain")).recommend(Urgency.ROUTINE),
                    rule("p", "now").when(has("pain")).recommend(Urgency.SAME_DAY)))
            .unknown("pain")
            .because(Reason.LAPSED)
            .advise();

    assertThat(advice.gaps())
        .containsExactly(
            new Gap(
                "p",
                "pain",
                "The patient has \"pain\"",
                Reason.LAPSED,
                GapFill.ASK,
                "Is there pain?",
                List.of(Case.id("p", "now"), Case.id("p", "later")),
                Urgency.SAME_DAY));
  }

  @Test
  @DisplayName("SAF-7: emergency questions come first and all of them are asked")
  void emergencyQuestionsComeFirstAndAllAreAsked() {
    Advice advice =
        Case.of(
                pathway(
                    "back",
                    List.of(),
                    rule("back", "physio")
                        .when(has("pain"), has("stiffness"))
                        .recommend(Urgency.ROUTINE),
                    rule("back", "physio too").when(has("pain")).recommend(Urgency.ROUTINE),
                    rule("back", "cauda equina")
                        .when(anyOf(has("a"), has("b"), has("c"), has("d"), has("e")))
                        .recommend(Urgency.EMERGENCY)))
            .unknown("pain", "stiffness", "a", "b", "c", "d", "e")
            .advise();

    assertThat(Case.asked(advice)).containsExactly("a", "b", "c", "d", "e", "pain", "stiffness");
  }

  @Test
  @DisplayName("SAF-7: an emergency is asked for even where its advice would be replaced")
  void emergencyIsNeverPruned() {
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "call").when(has("collapse")).recommend(Urgency.EMERGENCY),
                    rule("p", "call now")
                        .when(has("shock"))
                        .recommend(Urgency.EMERGENCY)
                        .insteadOf("call"),
                    rule("p", "look").when(has("cough")).recommend(Urgency.ROUTINE),
                    rule("p", "look well")
                        .when(has("shock"))
                        .recommend(Urgency.ROUTINE)
                        .insteadOf("look")))
            .met("shock")
            .unknown("collapse", "cough")
            .advise();

    assertThat(Case.asked(advice)).containsExactly("collapse");
  }

  @Test
  void asksNothingThatCanNoLongerMatter() {
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "not met").when(has("no"), has("1")).recommend(Urgency.ROUTINE),
                    rule("p", "done").unless(has("yes"), has("2")).recommend(Urgency.ROUTINE),
                    rule("p", "held").provided(has("yes"), has("3")).recommend(Urgency.ROUTINE),
                    rule("p", "block is met")
                        .when(anyOf(has("yes"), has("4")), has("open"))
                        .recommend(Urgency.ROUTINE),
                    rule("p", "inner block cannot be met")
                        .when(anyOf(allOf(has("no"), has("5")), has("open")))
                        .recommend(Urgency.ROUTINE),
                    rule("p", "only concludes").when(has("6")).conclude("unused")))
            .met("yes")
            .unknown("1", "2", "3", "4", "5", "6", "open")
            .advise();

    assertThat(Case.asked(advice)).containsExactly("open");
  }

  @Test
  void asksEveryMemberOfABlockThatIsOpen() {
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "r")
                        .when(atLeast(2, has("a"), has("b"), has("c")), noneOf(has("d"), has("e")))
                        .recommend(Urgency.ROUTINE)))
            .met("a")
            .unknown("b", "c", "e")
            .advise();

    assertThat(Case.asked(advice)).containsExactly("b", "c", "e");
  }

  @Test
  @DisplayName("SAF-1: what could not be checked under \"unless already\" is a gap of what fires")
  void uncheckedLinesAreGaps() {
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "refer")
                        .when(has("a"))
                        .unless(has("sent"))
                        .recommend(Urgency.ROUTINE)))
            .met("a")
            .unknown("sent")
            .because(Reason.PART_NOT_SEEN)
            .advise();

    assertThat(Case.titles(advice)).containsExactly("refer");
    assertThat(advice.recommendations().get(0).unchecked())
        .extracting(TraceLine::words)
        .containsExactly("The patient has \"sent\"");
    assertThat(advice.recommendations().get(0).decidedBy()).isEqualTo(advice.gaps());
    assertThat(advice.recommendations().get(0).provisional()).isFalse();
    assertThat(Case.asked(advice)).containsExactly("sent");
  }

  @Test
  @DisplayName("SEM-10: the gap of an unknown conclusion is what its rules wait for")
  void gapsGoThroughConclusions() {
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "draws").when(has("a")).provided(has("b")).conclude("c"),
                    rule("p", "draws too").when(has("never"), has("d")).conclude("c"),
                    rule("p", "uses").when(concluded("c")).recommend(Urgency.TWO_WEEKS)))
            .unknown("a", "b", "d")
            .advise();

    assertThat(Case.asked(advice)).containsExactly("a", "b");
    assertThat(advice.gaps().get(0).couldDecide()).containsExactly(Case.id("p", "uses"));
    assertThat(advice.gaps().get(0).urgency()).isEqualTo(Urgency.TWO_WEEKS);
  }

  @Test
  void orderIsByUrgencyThenByHowManyRulesItDecides() {
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "1").when(has("one")).recommend(Urgency.ROUTINE),
                    rule("p", "2").when(has("two")).recommend(Urgency.ROUTINE),
                    rule("p", "3").when(has("two")).recommend(Urgency.ANNUAL),
                    rule("p", "4").when(has("soon")).recommend(Urgency.SIX_WEEKS)))
            .unknown("one", "two", "soon")
            .advise();

    assertThat(Case.asked(advice)).containsExactly("soon", "two", "one");
  }

  @Test
  void namesTheUnknownMembersOfAList() {
    Criterion list =
        new Criterion.PresentOf(
            List.of(concept("a"), concept("b"), concept("c")), 2, Criterion.Tense.NOW);
    Advice advice =
        Case.of(pathway("p", List.of(), rule("p", "r").when(is(list)).recommend(Urgency.ROUTINE)))
            .set(Truth.UNKNOWN, list)
            .met("a")
            .unknown("c")
            .advise();

    assertThat(Case.asked(advice)).containsExactly("c");
  }

  @Test
  void namesTheUnknownMedicinesOfAList() {
    Criterion.Takes takesB = new Criterion.Takes(concept("b"), Criterion.Taking.NOW);
    Criterion list = new Criterion.TakesOf(List.of(concept("a"), concept("b")), 1);
    Criterion none = new Criterion.Not(list);
    Advice advice =
        Case.of(pathway("p", List.of(), rule("p", "r").when(is(none)).recommend(Urgency.ROUTINE)))
            .set(Truth.UNKNOWN, none)
            .set(Truth.UNKNOWN, list)
            .set(Truth.UNKNOWN, takesB)
            .advise();

    assertThat(Case.asked(advice)).containsExactly("b");
  }

  @Test
  @DisplayName("SEM-3: the gap of an unknown score is its unknown items")
  void namesTheUnknownItemsOfAScore() {
    Score score =
        new Score(
            "S",
            List.of(
                item("decided", List.of("yes"), List.of("irrelevant")),
                item("open", List.of("no", "also irrelevant"), List.of("yes", "x"), List.of("y")),
                item("not met", List.of("no", "z"))));
    Criterion scored = new Criterion.Scored(score, new Threshold.Compared(Comparison.AT_LEAST, 2));
    Advice advice =
        Case.of(pathway("p", List.of(), rule("p", "r").when(is(scored)).recommend(Urgency.ROUTINE)))
            .set(Truth.UNKNOWN, scored)
            .met("yes")
            .unknown("irrelevant", "also irrelevant", "x", "y", "z")
            .advise();

    assertThat(Case.asked(advice)).containsExactly("x", "y");
  }

  @SafeVarargs
  private static Score.Item item(String name, List<String>... alternatives) {
    return new Score.Item(
        name,
        1,
        "",
        List.of(alternatives).stream().map(a -> a.stream().map(Trees::present).toList()).toList());
  }

  @Test
  @DisplayName("SEM-2: missing age or sex is a gap without a concept")
  void ageAndSexAreGapsToo() {
    Criterion female = new Criterion.IsOfSex(Sex.FEMALE);
    Criterion fertile = new Criterion.CanBePregnant();
    Advice advice =
        Case.of(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "r")
                        .when(Trees.line(40), is(female), is(fertile))
                        .recommend(Urgency.ROUTINE)))
            .set(Truth.UNKNOWN, Trees.criterion(40))
            .set(Truth.UNKNOWN, female)
            .set(Truth.UNKNOWN, fertile)
            .advise();

    assertThat(advice.gaps())
        .extracting(Gap::concept, Gap::fill)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("", GapFill.LOOK),
            org.assertj.core.groups.Tuple.tuple("", GapFill.LOOK),
            org.assertj.core.groups.Tuple.tuple("can be pregnant", GapFill.ASK));
    assertThat(advice.gaps().get(2).question()).isNotEmpty();
  }

  @Test
  void whatNobodySawIsLookedUpBeforeItIsOrderedAgain() {
    Criterion result = new Criterion.Contraindicated(concept("test result", GapFill.ORDER_TEST));
    Case patient =
        Case.of(pathway("p", List.of(), rule("p", "r").when(is(result)).recommend(Urgency.ROUTINE)))
            .set(Truth.UNKNOWN, result);

    assertThat(patient.because(Reason.PART_NOT_SEEN).advise().gaps().get(0).fill())
        .isEqualTo(GapFill.LOOK);
    assertThat(patient.because(Reason.NOT_RECORDED).advise().gaps().get(0).fill())
        .isEqualTo(GapFill.ORDER_TEST);
  }

  @Test
  void aRuleThatFiresMayAsk() {
    Case patient =
        Case.of(
            pathway(
                "p",
                List.of(),
                rule("p", "asks")
                    .when(has("a"))
                    .recommend(Urgency.ROUTINE)
                    .then(new Action.Ask(concept("b"))),
                rule("p", "never").when(has("no"), has("b")).recommend(Urgency.ROUTINE)));

    assertThat(Case.asked(patient.met("a").unknown("b").advise())).containsExactly("b");
    assertThat(Case.asked(patient.met("a").met("b").advise())).isEmpty();
  }
}
