package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.concluded;
import static org.openpathways.engine.rules.Trees.has;
import static org.openpathways.engine.rules.Trees.noneOf;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.Inference;
import org.openpathways.engine.rules.Sabotage;
import org.openpathways.engine.rules.Standing;

class WithheldTest {
  private static final List<Pathway> PATHWAYS =
      List.of(
          pathway(
              "p",
              List.of(),
              rule("p", "wrong").when(has("a")).recommend(Urgency.SAME_DAY).conclude("c"),
              rule("p", "instead")
                  .when(noneOf(concluded("c")))
                  .recommend(Urgency.SAME_DAY)
                  .insteadOf("wrong"),
              rule("p", "asks").when(has("b")).recommend(Urgency.SAME_DAY)),
          pathway("q", List.of(), rule("q", "right").recommend(Urgency.ROUTINE)));

  @Test
  @DisplayName("SEM-13: a difference withholds that pathway's advice, says so, and spares others")
  void withholdsTheWholePathway() {
    withholds(Sabotage.firing(PATHWAYS, "wrong"));
    withholds(Sabotage.replacing(PATHWAYS, "wrong"));
    withholds(Sabotage.possible(PATHWAYS, "wrong"));
  }

  private static void withholds(Inference sabotaged) {
    Advice advice = Case.of(sabotaged).met("a").unknown("b").advise();

    assertThat(Case.titles(advice)).containsExactly("right");
    assertThat(advice.gaps()).isEmpty();
    assertThat(advice.pathways().get(0).withheld())
        .hasValueSatisfying(w -> assertThat(w).contains("withheld"));
    assertThat(advice.pathways().get(1).withheld()).isEmpty();
  }

  @Test
  @DisplayName("SEM-13: without a difference nothing is withheld")
  void withholdsNothingOtherwise() {
    Advice advice = Case.of(Inference.of(PATHWAYS)).met("a").unknown("b").advise();

    assertThat(Case.titles(advice)).containsExactly("wrong", "right");
    assertThat(Case.result(advice, "instead").standing()).isEqualTo(Standing.NOT_MET);
    assertThat(advice.pathways()).allMatch(p -> p.withheld().isEmpty());
  }
}
