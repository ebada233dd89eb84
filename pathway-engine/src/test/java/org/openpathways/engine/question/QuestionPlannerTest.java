package org.openpathways.engine.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
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
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Consultation.Verdict;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Strength;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.question.IfAnswered.Advised;
import org.openpathways.engine.record.Value;

class QuestionPlannerTest {
  private static final Pathway BACK =
      pathway(
          "back",
          List.of(),
          rule("back", "physio").when(has("stiff")).recommend(Urgency.ROUTINE),
          rule("back", "cauda equina")
              .when(anyOf(has("a"), has("b"), has("c"), has("d"), has("e")))
              .recommend(Urgency.EMERGENCY));

  @Test
  @DisplayName("SAF-7: all emergency questions are asked, first and in the pathway's order")
  void emergencyQuestionsComeFirst() {
    QuestionPlan plan = Visit.to(BACK).plan();

    assertThat(plan.ask())
        .extracting(Question::concept)
        .containsExactly("a", "b", "c", "d", "e", "stiff");
    assertThat(plan.ask())
        .extracting(Question::emergency)
        .containsExactly(true, true, true, true, true, false);
    assertThat(plan.atMost()).isEqualTo(6);
    assertThat(plan.isDecided()).isFalse();
  }

  @Test
  @DisplayName("SAF-7: a same-day question that alone can change nothing is asked all the same")
  void urgentQuestionsAreNeverLeftOut() {
    Criterion result =
        new Criterion.Present(concept("scan", GapFill.ORDER_TEST), Criterion.Tense.NOW);
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "1").when(has("a"), is(result)).recommend(Urgency.SAME_DAY),
            rule("p", "2").when(has("b"), is(result)).recommend(Urgency.WITHIN_24_HOURS));

    QuestionPlan plan = Visit.to(pathway).plan();

    assertThat(plan.ask()).extracting(Question::concept).containsExactly("a");
    assertThat(plan.ask().get(0).emergency()).isTrue();
    assertThat(plan.others()).extracting(Gap::concept).containsExactly("b");
    assertThat(plan.notAskable()).extracting(Gap::concept).containsExactly("scan");
    assertThat(plan.atMost()).isEqualTo(1);
  }

  @Test
  @DisplayName(
      "SAF-7: what could show that an emergency is settled is asked, but not before others")
  void whatIsAlreadyAdvisedDoesNotWait() {
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "send").unless(has("sent")).recommend(Urgency.EMERGENCY),
            rule("p", "check").when(has("a")).recommend(Urgency.EMERGENCY));

    assertThat(Visit.to(pathway).plan().ask())
        .extracting(Question::concept, Question::emergency)
        .containsExactly(tuple("a", true), tuple("sent", false));
  }

  @Test
  @DisplayName("SAF-7: what would raise an alarm if it were said is asked first, though silent")
  void whatWouldRaiseAnAlarmIsUrgent() {
    Criterion danger =
        new Criterion.Recorded(
            new Criterion.Readings(concept("danger"), Window.EVER, Optional.empty()));
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "walk").when(has("unsteady")).recommend(Urgency.ROUTINE),
            rule("p", "hospital").when(is(danger)).recommend(Urgency.EMERGENCY),
            rule("p", "help")
                .recommend(Urgency.ROUTINE)
                .then(new Action.Ask(concept("danger")), new Action.Ask(concept("alone"))),
            rule("p", "visit").when(has("alone")).recommend(Urgency.TWO_WEEKS),
            rule("p", "look").when(has("danger"), has("no")).recommend(Urgency.ROUTINE));

    Visit visit = Visit.to(pathway).no("no");

    assertThat(visit.plan().ask())
        .extracting(Question::concept, Question::emergency, Question::urgency)
        .containsExactly(
            tuple("danger", true, Urgency.EMERGENCY),
            tuple("unsteady", false, Urgency.ROUTINE),
            tuple("alone", false, Urgency.TWO_WEEKS));
    assertThat(visit.no("danger").asked()).containsExactly("unsteady", "alone");
  }

  @Test
  @DisplayName("SAF-6: what is not known is not asked again, and is no \"no\"")
  void notKnownIsNotAskedAgain() {
    Visit visit = Visit.to(BACK).no("a", "b", "c", "d", "e").notKnown("stiff");

    assertThat(visit.plan().isDecided()).isTrue();
    assertThat(visit.plan().notAskable()).extracting(Gap::concept).containsExactly("stiff");
    assertThat(visit.plan().atMost()).isZero();
    assertThat(visit.titles()).isEmpty();
    assertThat(visit.yes("stiff").titles()).containsExactly("Do physio");
  }

  @Test
  @DisplayName("SAF-6: what could make reassuring advice provisional or not is asked")
  void theProvisionalMarkIsPartOfTheAdvice() {
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "wait").recommend(Urgency.ROUTINE),
            rule("p", "refer")
                .when(
                    has("a"),
                    is(
                        new Criterion.Present(
                            concept("scan", GapFill.ORDER_TEST), Criterion.Tense.NOW)))
                .recommend(Urgency.TWO_WEEKS));

    Visit visit = Visit.to(pathway);

    assertThat(visit.advice().recommendations().get(0).provisional()).isTrue();
    assertThat(visit.asked()).containsExactly("a");
    assertThat(visit.plan().ask().get(0).ifAnswered())
        .extracting(IfAnswered::answer, IfAnswered::changesAdvice)
        .containsExactly(tuple(new Value.YesNo(true), false), tuple(new Value.YesNo(false), true));
    assertThat(visit.no("a").advice().recommendations().get(0).provisional()).isFalse();
    assertThat(visit.plan().isDecided()).isTrue();
  }

  @Test
  void aQuestionSaysWhatEachAnswerWouldDo() {
    Question question = Visit.to(BACK).no("a", "b", "c", "d", "e").plan().ask().get(0);
    Advised physio =
        new Advised(
            question.gap().couldDecide().get(0),
            "Do physio",
            Strength.OFFER,
            Urgency.ROUTINE,
            false);

    assertThat(question.words()).isEqualTo("Is there stiff?");
    assertThat(question.form()).isEqualTo(new AnswerForm.YesNo());
    assertThat(question.pathways()).containsExactly("back");
    assertThat(question.urgency()).isEqualTo(Urgency.ROUTINE);
    assertThat(question.ifAnswered())
        .extracting(IfAnswered::answer, IfAnswered::appear, IfAnswered::fall)
        .containsExactly(
            tuple(new Value.YesNo(true), List.of(physio), List.of()),
            tuple(new Value.YesNo(false), List.of(), List.of()));
  }

  @Test
  void whatIsReplacedFallsAndWhatReplacesItAppears() {
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "test").recommend(Urgency.TWO_WEEKS),
            rule("p", "refer").when(has("a")).recommend(Urgency.TWO_WEEKS).insteadOf("test"));

    IfAnswered yes = Visit.to(pathway).plan().ask().get(0).ifAnswered().get(0);
    IfAnswered no = Visit.to(pathway).plan().ask().get(0).ifAnswered().get(1);

    assertThat(yes.appear()).extracting(Advised::title).containsExactly("Do refer");
    assertThat(yes.fall())
        .extracting(Advised::title, Advised::provisional)
        .containsExactly(tuple("Do test", true));
    assertThat(no.appear())
        .extracting(Advised::title, Advised::provisional)
        .containsExactly(tuple("Do test", false));
    assertThat(no.fall()).extracting(Advised::title).containsExactly("Do test");
    assertThat(Visit.to(pathway).yes("a").plan().isDecided()).isTrue();
  }

  @Test
  void whatWasDeclinedIsNotForetold() {
    Visit visit =
        Visit.to(
                pathway(
                    "p",
                    List.of(),
                    rule("p", "test").unless(has("a")).recommend(Urgency.ROUTINE),
                    rule("p", "more").when(has("a")).recommend(Urgency.ROUTINE)))
            .decided("p", "test", Verdict.DECLINED);

    IfAnswered yes = visit.plan().ask().get(0).ifAnswered().get(0);

    assertThat(yes.fall()).isEmpty();
    assertThat(yes.appear()).extracting(Advised::title).containsExactly("Do more");
  }

  @Test
  @DisplayName("SEM-10: what a conclusion waits for is asked, through the rules that draw it")
  void asksThroughConclusions() {
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "draws").when(has("a")).unless(has("b")).conclude("c"),
            rule("p", "uses").when(concluded("c"), has("d")).recommend(Urgency.ROUTINE),
            rule("p", "else").when(noneOf(concluded("c"))).recommend(Urgency.ROUTINE));

    assertThat(Visit.to(pathway).asked()).containsExactlyInAnyOrder("a", "b", "d");
    assertThat(Visit.to(pathway).no("a").plan().isDecided()).isTrue();
    assertThat(Visit.to(pathway).yes("a").asked()).containsExactlyInAnyOrder("b", "d");
    assertThat(Visit.to(pathway).yes("a", "d").asked()).containsExactly("b");
    assertThat(Visit.to(pathway).yes("a", "b").plan().isDecided()).isTrue();
  }

  @Test
  @DisplayName("SEM-9: a pathway is asked about once it concerns the patient or was opened")
  void asksOnlyForPathwaysThatConcernThePatient() {
    Pathway entered =
        pathway(
            "p", List.of(has("cough")), rule("p", "1").when(has("a")).recommend(Urgency.ROUTINE));
    Pathway other =
        pathway("q", List.of(), rule("q", "2").when(has("b")).recommend(Urgency.ROUTINE));

    assertThat(Visit.to(entered, other).asked()).containsExactly("b");
    assertThat(Visit.to(entered, other).yes("cough").asked()).containsExactly("a", "b");
    assertThat(Visit.to(entered, other).opening("p").asked())
        .containsExactlyInAnyOrder("cough", "a", "b");
    assertThat(Visit.to(entered, other).opening("p").no("cough").asked()).containsExactly("b");
  }

  @Test
  void oneQuestionServesAllPathwaysThatWaitForIt() {
    Pathway p = pathway("p", List.of(), rule("p", "1").when(has("a")).recommend(Urgency.ROUTINE));
    Pathway q = pathway("q", List.of(), rule("q", "2").when(has("a")).recommend(Urgency.TWO_WEEKS));

    List<Question> asked = Visit.to(p, q).plan().ask();

    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).pathways()).containsExactly("q", "p");
    assertThat(asked.get(0).urgency()).isEqualTo(Urgency.TWO_WEEKS);
    assertThat(asked.get(0).gap().pathway()).isEqualTo("q");
  }

  @Test
  void theQuestionThatSettlesMostIsAskedFirst() {
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "1").when(has("a"), has("shared")).recommend(Urgency.ROUTINE),
            rule("p", "2").when(has("b"), has("shared")).recommend(Urgency.ROUTINE),
            rule("p", "3").when(allOf(has("c"), has("shared"))).recommend(Urgency.ROUTINE));

    assertThat(Visit.to(pathway).asked()).containsExactly("shared", "a", "b", "c");
    assertThat(Visit.to(pathway).no("shared").plan().isDecided()).isTrue();
  }

  @Test
  void membersOfListsAreAskedUntilTheListIsDecided() {
    Criterion list =
        new Criterion.PresentOf(
            List.of(concept("a"), concept("b"), concept("c")), 2, Criterion.Tense.NOW);
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "1").when(is(list)).recommend(Urgency.ROUTINE),
            rule("p", "2").when(is(new Criterion.Not(list)), has("d")).recommend(Urgency.ROUTINE),
            rule("p", "3")
                .when(atLeast(2, has("a"), has("e"), has("f")))
                .recommend(Urgency.ROUTINE));

    assertThat(Visit.to(pathway).asked()).containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f");
    assertThat(Visit.to(pathway).yes("a", "b", "e").plan().isDecided()).isTrue();
    assertThat(Visit.to(pathway).yes("a", "b").asked()).containsExactly("e", "f");
    assertThat(Visit.to(pathway).no("a", "b").asked()).containsExactlyInAnyOrder("d", "e", "f");
  }

  @Test
  void whatARuleAsksForIsAskedOnlyWhereItMatters() {
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "asks")
                .recommend(Urgency.ROUTINE)
                .then(new Action.Ask(concept("a")), new Action.Ask(concept("b"))),
            rule("p", "uses").when(has("a")).recommend(Urgency.ROUTINE),
            rule("p", "never").when(has("b"), has("no")).recommend(Urgency.ROUTINE));

    QuestionPlan plan = Visit.to(pathway).no("no").plan();

    assertThat(plan.ask()).extracting(Question::concept).containsExactly("a");
    assertThat(plan.others()).extracting(Gap::concept).containsExactly("b");
  }

  @Test
  void nothingIsAskedAboutAPatientWhoHasDied() {
    assertThat(Visit.to(BACK).deceased().plan())
        .isEqualTo(new QuestionPlan(List.of(), List.of(), List.of(), 0));
  }

  @Test
  @DisplayName("SAF-18: whether pregnancy is possible is asked where it matters")
  void pregnancyIsAskedAbout() {
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "1").when(is(new Criterion.CanBePregnant())).recommend(Urgency.ROUTINE));

    Visit visit = Visit.to(pathway).ofUnknownSex().born("1990-01-01");

    assertThat(visit.asked()).containsExactly("can be pregnant");
    assertThat(visit.plan().ask().get(0).words()).isEqualTo("Can the patient be pregnant?");
    assertThat(visit.yes("can be pregnant").plan().isDecided()).isTrue();
    assertThat(visit.titles()).containsExactly("Do 1");
  }
}
