package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.*;
import static org.openpathways.engine.criterion.Truth.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Criterion.PanelCompared;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;

class PanelTest {
  private static final Concept BP =
      concept("clinic blood pressure", ConceptKind.PANEL)
          .measured("mm[Hg]", "", 0, 20, 350, Concern.HIGHER)
          .part("upper", "systolic")
          .part("lower", "diastolic")
          .build();

  private static PanelCompared is(Comparison comparison) {
    return new PanelCompared(BP, months(12), comparison, 140, 90);
  }

  private static Patient bp(String on, String upper, String lower) {
    return new Patient().panel("clinic blood pressure", on, upper, lower);
  }

  @ParameterizedTest
  @CsvSource({
    "140, 80, MET",
    "139, 90, MET",
    "139, 89, NOT_MET",
    "150, 95, MET",
    "140, '', MET",
    "139, '', UNKNOWN",
    "'', 90, MET",
    "'', 89, UNKNOWN",
    "'', '', UNKNOWN"
  })
  @DisplayName("SEM-1: at least is met by either number, below by both (HTN-32)")
  void eitherOrBoth(String upper, String lower, Truth truth) {
    Patient patient = bp("2026-11-01", upper, lower);
    assertThat(patient.truth(is(Comparison.AT_LEAST))).isEqualTo(truth);
    assertThat(patient.truth(is(Comparison.BELOW))).isEqualTo(truth.not());
  }

  @ParameterizedTest
  @CsvSource({"140, 90, NOT_MET", "141, 90, MET", "140, 91, MET"})
  void aboveAndAtMost(String upper, String lower, Truth truth) {
    Patient patient = bp("2026-11-01", upper, lower);
    assertThat(patient.truth(is(Comparison.ABOVE))).isEqualTo(truth);
    assertThat(patient.truth(is(Comparison.AT_MOST))).isEqualTo(truth.not());
  }

  @Test
  @DisplayName("SEM-7: numbers of different readings are never paired; the latest reading counts")
  void neverPaired() {
    Patient patient =
        bp("2026-11-01", "150", "80").panel("clinic blood pressure", "2026-11-10", "", "85");
    assertThat(patient.truth(is(Comparison.AT_LEAST))).isEqualTo(UNKNOWN);
    assertThat(patient.reason(is(Comparison.AT_LEAST))).isEqualTo(Reason.VALUE_NOT_USABLE);
    Patient later =
        bp("2026-11-01", "150", "80").panel("clinic blood pressure", "2026-11-10", "130", "85");
    assertThat(later.truth(is(Comparison.AT_LEAST))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-7: of two on one day the more concerning counts, and says so")
  void ties() {
    Patient patient =
        bp("2026-11-01", "130", "80").panel("clinic blood pressure", "2026-11-01", "150", "80");
    assertThat(patient.truth(is(Comparison.AT_LEAST))).isEqualTo(MET);
    assertThat(patient.truth(is(Comparison.BELOW))).isEqualTo(NOT_MET);
    Outcome outcome = patient.evaluate(is(Comparison.AT_LEAST));
    assertThat(outcome.words())
        .isEqualTo(
            "clinic blood pressure 150/80 mmHg on 1 Nov 2026; threshold 140/90; "
                + "several readings on one day: the more concerning");
    assertThat(outcome.evidence().get(0).value()).isEqualTo("150/80 mmHg");
    Patient other =
        bp("2026-11-01", "150", "80").panel("clinic blood pressure", "2026-11-01", "130", "80");
    assertThat(other.evaluate(is(Comparison.BELOW)).evidence().get(0).value())
        .isEqualTo("150/80 mmHg");
  }

  @Test
  void windowsAndSilence() {
    assertThat(bp("2025-11-22", "150", "80").truth(is(Comparison.AT_LEAST))).isEqualTo(MET);
    assertThat(bp("2025-11-21", "150", "80").reason(is(Comparison.AT_LEAST)))
        .isEqualTo(Reason.TOO_OLD);
    assertThat(bp("2025", "150", "80").reason(is(Comparison.AT_LEAST)))
        .isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
    assertThat(new Patient().reason(is(Comparison.AT_LEAST))).isEqualTo(Reason.NOT_RECORDED);
    assertThat(
            new Patient()
                .seen(RecordPart.OBSERVATION, Coverage.WITHHELD)
                .reason(is(Comparison.AT_LEAST)))
        .isEqualTo(Reason.PART_NOT_SEEN);
  }

  @Test
  @DisplayName("SEM-2: which is later is unknown where a date is not precise enough")
  void impreciseRivals() {
    Patient patient =
        bp("2026-11", "130", "80").panel("clinic blood pressure", "2026-11-10", "150", "80");
    assertThat(patient.reason(is(Comparison.AT_LEAST))).isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
  }

  @Test
  void aPanelIsRecorded() {
    assertThat(bp("2026-11-01", "130", "80").truth(recorded(BP, months(12)))).isEqualTo(MET);
    assertThat(new Patient().truth(recorded(BP, months(12)))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-7: one pressure of a panel is a reading of its own concept")
  void aComponentIsAReading() {
    Concept systolic =
        concept("systolic", ConceptKind.TEST).measured("mm[Hg]", "", 0, Concern.HIGHER).build();
    assertThat(bp("2026-11-01", "150", "80").truth(latest(systolic, atLeast(140)))).isEqualTo(MET);
  }
}
