package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.has;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.Standing;

class EntryTest {
  private static final Pathway BOWEL =
      pathway(
          "bowel",
          List.of(has("bleeding")),
          rule("bowel", "refer").when(has("mass")).recommend(Urgency.SUSPECTED_CANCER));

  @Test
  @DisplayName("SEM-9: without entry, silence")
  void withoutEntrySilence() {
    Advice advice = Case.of(BOWEL).unknown("mass").advise();

    assertThat(advice.gaps()).isEmpty();
    assertThat(advice.recommendations()).isEmpty();
    assertThat(advice.pathways().get(0).entry()).isEqualTo(Truth.NOT_MET);
    assertThat(Case.result(advice, "refer").standing()).isEqualTo(Standing.NOT_MET);
  }

  @Test
  @DisplayName("SEM-9: an unknown entry asks nothing by itself")
  void unknownEntryAsksNothing() {
    Advice advice = Case.of(BOWEL).unknown("bleeding", "mass").advise();

    assertThat(advice.gaps()).isEmpty();
    assertThat(advice.pathways().get(0).entry()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  @DisplayName("SEM-9: with the entry met, what is unknown is asked")
  void entryMetAsks() {
    assertThat(Case.asked(Case.of(BOWEL).met("bleeding").unknown("mass").advise()))
        .containsExactly("mass");
  }

  @Test
  @DisplayName("SEM-9: a pathway that the clinician opened asks, beginning with its entry")
  void openedPathwayAsks() {
    assertThat(Case.asked(Case.of(BOWEL).unknown("bleeding", "mass").opened("bowel").advise()))
        .containsExactly("bleeding", "mass");
  }

  @Test
  @DisplayName("SEM-9: opening another pathway changes nothing here")
  void openingAnotherChangesNothing() {
    assertThat(Case.of(BOWEL).unknown("bleeding", "mass").opened("heart").advise().gaps())
        .isEmpty();
  }
}
