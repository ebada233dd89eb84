package org.openpathways.engine.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.anyOf;
import static org.openpathways.engine.rules.Trees.has;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Pathway;

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
    assertThat(plan.ask().get(0).words()).isEqualTo("Is there a?");
    assertThat(plan.ask().get(0).form()).isEqualTo(new AnswerForm.YesNo());
    assertThat(plan.atMost()).isEqualTo(6);
  }

  @Test
  @DisplayName("SAF-6: what is not known is not asked again, and is no \"no\"")
  void notKnownIsNotAskedAgain() {
    Visit visit = Visit.to(BACK).no("a", "b", "c", "d", "e").notKnown("stiff");

    assertThat(visit.plan().isDecided()).isTrue();
    assertThat(visit.plan().notAskable()).extracting(Gap::concept).containsExactly("stiff");
    assertThat(visit.titles()).isEmpty();
    assertThat(visit.yes("stiff").titles()).containsExactly("Do physio");
  }
}
