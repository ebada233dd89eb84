package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.language.Urgency;

class GapTest {

  private static Gap gap(String pathway, String concept, String question, Urgency urgency) {
    return new Gap(
        pathway,
        concept,
        "The patient takes \"" + concept + "\"",
        Outcome.Reason.NOT_RECORDED,
        GapFill.ASK,
        question,
        List.of(),
        urgency);
  }

  @Test
  @DisplayName("SAF-7: what several pathways ask for stands once, as its most urgent gap")
  void standsOnceAcrossPathways() {
    Gap routine = gap("af", "NSAID", "Any NSAID?", Urgency.ROUTINE);
    Gap urgent = gap("ckd", "NSAID", "Any NSAID?", Urgency.SAME_DAY);
    Gap other = gap("ckd", "lithium", "", Urgency.ROUTINE);
    Gap otherWords = gap("af", "NSAID", "Any NSAID over the counter?", Urgency.ROUTINE);

    assertThat(Gap.once(List.of(routine, other, urgent, otherWords, other)))
        .containsExactly(urgent, other, otherWords);
  }
}
