package org.openpathways.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpathways.engine.rules.Trees.concluded;
import static org.openpathways.engine.rules.Trees.line;
import static org.openpathways.engine.rules.Trees.noneOf;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Ages;
import org.openpathways.engine.pathway.Pathway;

class LibraryTest {

  @Test
  void numbersEachDistinctCriterionOnceOverAllPathways() {
    Condition.Line otherWords = new Condition.Is("in other words", 7, Trees.criterion(1));
    Library library =
        Library.of(
            List.of(
                pathway("a", List.of(line(1)), rule("a", "r").when(line(2), line(1))),
                pathway("b", List.of(), rule("b", "r").when(otherWords).unless(line(3)))));

    assertThat(library.criteria())
        .containsExactly(Trees.criterion(1), Trees.criterion(2), Trees.criterion(3));
    assertThat(library.words()).startsWith("line 1", "line 2");
  }

  @Test
  @DisplayName("SAF-19: ages are an entry line")
  void agesAreAnEntryLine() {
    Pathway adults = Trees.pathway("a", Ages.ADULTS, List.of(), List.of(rule("a", "r").build()));
    Pathway some = Trees.pathway("b", new Ages(25, 84), List.of(), List.of(rule("b", "r").build()));

    assertThat(Library.of(List.of(adults, some)).words())
        .containsExactly("The patient is aged 18 or over", "The patient is aged 25 to 84");
  }

  @Test
  @DisplayName("SEM-10: conclusions come from another rule, also of another pathway")
  void conclusionsChainAcrossPathways() {
    Inference inference =
        Inference.of(
            List.of(
                pathway("a", List.of(), rule("a", "uses").when(concluded("stage 4"))),
                pathway("b", List.of(), rule("b", "draws").when(line(0)).conclude("stage 4"))));

    assertThat(standings(inference, Truth.MET)).containsOnly(Standing.FIRED);
    assertThat(standings(inference, Truth.UNKNOWN)).containsOnly(Standing.UNDECIDED);
    assertThat(standings(inference, Truth.NOT_MET)).containsOnly(Standing.NOT_MET);
  }

  @Test
  @DisplayName(
      "SEM-10: a conclusion is met if any rule concluding it fires, whatever the others do")
  void oneConcludingRuleIsEnough() {
    Inference inference =
        Inference.of(
            List.of(
                pathway(
                    "a",
                    List.of(),
                    rule("a", "one").when(line(0)).conclude("c"),
                    rule("a", "two").when(line(1)).conclude("c"),
                    rule("a", "uses").when(concluded("c")),
                    rule("a", "lacks").when(noneOf(concluded("c"))))));
    Truths truths = inference.library().truths();
    truths.set(0, Truth.UNKNOWN);
    truths.set(1, Truth.MET);

    Inferred inferred = inference.infer(truths);

    assertThat(inferred.agrees()).isTrue();
    assertThat(inference.library().rules())
        .extracting(inferred::standing)
        .containsExactly(Standing.UNDECIDED, Standing.FIRED, Standing.FIRED, Standing.NOT_MET);
  }

  @Test
  @DisplayName("SEM-10: a conclusion of a pathway that does not answer is unknown, never a no")
  void whatNobodyConcludesIsUnknown() {
    Inference inference =
        Inference.of(
            List.of(
                pathway(
                    "a",
                    List.of(),
                    rule("a", "uses").when(concluded("elsewhere")),
                    rule("a", "lacks").when(noneOf(concluded("elsewhere"))),
                    rule("a", "unless").unless((Condition.Line) concluded("elsewhere")),
                    rule("a", "provided").provided((Condition.Line) concluded("elsewhere")))));

    Inferred inferred = inference.infer(inference.library().truths());

    assertThat(inferred.agrees()).isTrue();
    assertThat(inference.library().rules())
        .extracting(inferred::standing)
        .containsExactly(
            Standing.UNDECIDED, Standing.UNDECIDED, Standing.FIRED, Standing.CANNOT_SAY_YET);
  }

  @Test
  @DisplayName("SEM-10: conclusions in a circle are refused, across pathways too")
  void refusesACircleOfConclusions() {
    List<Pathway> pathways =
        List.of(
            pathway("a", List.of(), rule("a", "first").when(concluded("y")).conclude("x")),
            pathway("b", List.of(), rule("b", "second").unless(concluded("x")).conclude("y")));

    assertThatThrownBy(() -> Library.of(pathways))
        .isInstanceOf(UnusableLibrary.class)
        .hasMessageContaining("a/first > b/second > a/first")
        .hasMessageContaining("Maybe")
        .asInstanceOf(InstanceOfAssertFactories.type(UnusableLibrary.class))
        .extracting(UnusableLibrary::rules)
        .isEqualTo(List.of(new RuleId("a", "first"), new RuleId("b", "second")));
  }

  @Test
  @DisplayName("SEM-10: an entry that rests on the pathway's own conclusion is a circle")
  void refusesAnEntryOnItsOwnConclusion() {
    List<Pathway> pathways =
        List.of(pathway("a", List.of(concluded("x")), rule("a", "r").conclude("x")));

    assertThatThrownBy(() -> Library.of(pathways)).isInstanceOf(UnusableLibrary.class);
  }

  @Test
  @DisplayName("SEM-11: rules that replace each other are refused")
  void refusesACircleOfReplacements() {
    List<Pathway> pathways =
        List.of(
            pathway(
                "a",
                List.of(),
                rule("a", "one").recommend(Urgency.ROUTINE).insteadOf("two"),
                rule("a", "two").recommend(Urgency.ROUTINE).insteadOf("one")));

    assertThatThrownBy(() -> Library.of(pathways))
        .isInstanceOf(UnusableLibrary.class)
        .hasMessageContaining("a/one > a/two");
  }

  @Test
  void refusesToReplaceWhatIsNotThere() {
    List<Pathway> pathways =
        List.of(pathway("a", List.of(), rule("a", "one").insteadOf("nothing")));

    assertThatThrownBy(() -> Library.of(pathways))
        .isInstanceOf(UnusableLibrary.class)
        .hasMessageContaining("a/one")
        .hasMessageContaining("nothing");
  }

  @Test
  void refusesAPathwayOrARuleTwice() {
    Pathway once = pathway("a", List.of(), rule("a", "one"));
    Pathway twice = pathway("b", List.of(), rule("b", "one"), rule("b", "one"));

    assertThatThrownBy(() -> Library.of(List.of(once, once)))
        .isInstanceOf(UnusableLibrary.class)
        .hasMessageContaining("The pathway a stands twice");
    assertThatThrownBy(() -> Library.of(List.of(twice)))
        .isInstanceOf(UnusableLibrary.class)
        .hasMessageContaining("The rule b/one stands twice");
  }

  private static List<Standing> standings(Inference inference, Truth truth) {
    Truths truths = inference.library().truths();
    truths.set(0, truth);
    Inferred inferred = inference.infer(truths);
    assertThat(inferred.agrees()).isTrue();
    return inference.library().rules().stream().map(inferred::standing).toList();
  }
}
