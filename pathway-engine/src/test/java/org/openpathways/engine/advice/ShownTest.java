package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.has;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.advice.Consultation.Verdict;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;

class ShownTest {
  private static final Evidence FIT = evidence("Observation/1", "24", "2026-11-03");

  private static Evidence evidence(String reference, String value, String day) {
    PartialDate date = PartialDate.of(LocalDate.parse(day));
    return new Evidence(reference, RecordPart.OBSERVATION, "FIT", value, date, "");
  }

  private static Case with(Evidence... evidence) {
    return Case.of(
            pathway("p", List.of(), rule("p", "r").when(has("fit")).recommend(Urgency.ROUTINE)))
        .evidence("fit", evidence);
  }

  private static Shown shown(Evidence... evidence) {
    return Shown.of("secret", with(evidence).advise().recommendations().get(0));
  }

  private static Advice advise(Shown shown, Evidence... now) {
    Decision decision =
        new Decision(
            Case.id("p", "r"),
            "sha256:p",
            Verdict.DECLINED,
            Case.NOW,
            Case.NOW.plus(Duration.ofDays(7)),
            shown);
    return with(now).decided(decision).advise();
  }

  @Test
  void theSameEvidenceLeavesItAside() {
    assertThat(advise(shown(FIT), FIT).setAside()).hasSize(1);
  }

  @Test
  @DisplayName("SAF-4: new evidence reopens a decision")
  void newEvidenceReopens() {
    Evidence later = evidence("Observation/2", "130", "2026-11-20");

    assertThat(advise(shown(FIT), FIT, later).recommendations()).hasSize(1);
    assertThat(advise(shown(FIT), later).recommendations()).hasSize(1);
    assertThat(advise(shown(FIT, later), FIT, later).setAside()).hasSize(1);
  }

  @Test
  @DisplayName("SAF-4: an entry that was corrected is new evidence")
  void aCorrectedEntryReopens() {
    assertThat(advise(shown(FIT), evidence("Observation/1", "124", "2026-11-03")).setAside())
        .isEmpty();
    assertThat(advise(shown(FIT), evidence("Observation/1", "24", "2026-11-04")).setAside())
        .isEmpty();
  }

  @Test
  void lessEvidenceIsNothingNew() {
    Evidence other = evidence("Observation/2", "130", "2026-11-20");

    assertThat(advise(shown(FIT, other), FIT).setAside()).hasSize(1);
  }

  @Test
  void theSameAnswerGivenAgainIsNothingNew() {
    Evidence before = evidence("answer/weight loss", "yes", "2026-11-03");
    Evidence again = evidence("answer/weight loss", "yes", "2026-11-20");
    Evidence other = evidence("answer/weight loss", "no", "2026-11-20");

    assertThat(advise(shown(before), again).setAside()).hasSize(1);
    assertThat(advise(shown(before), other).setAside()).isEmpty();
  }

  @Test
  void whatWasNotKeptIsNotCompared() {
    assertThat(advise(Shown.NOT_KEPT, FIT).setAside()).hasSize(1);
  }

  @Test
  void marksSayNothingWithoutTheKey() {
    Recommendation what = with(FIT).advise().recommendations().get(0);

    assertThat(Shown.of("secret", what).marks())
        .hasSize(1)
        .isNotEqualTo(Shown.of("another", what).marks())
        .allMatch(mark -> mark.matches("sha256:[0-9a-f]{64}"));
    assertThat(Shown.of("secret", what).toString()).doesNotContain("secret");
  }
}
