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
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

class LatestTest {
  private static final Concept HBA1C =
      concept("HbA1c", ConceptKind.TEST).measured("mmol/mol", "hba1c", 0, Concern.HIGHER).build();
  private static final Concept EGFR =
      concept("eGFR", ConceptKind.TEST).measured("mL/min/{1.73_m2}", "", 0, Concern.LOWER).build();

  private static Patient hba1c(String on, String number) {
    return new Patient().value("HbA1c", on, number, "mmol/mol");
  }

  @ParameterizedTest
  @CsvSource({"47, NOT_MET", "48, MET", "49, MET"})
  void bothSidesOfAThreshold(String number, Truth truth) {
    Patient patient = hba1c("2026-11-03", number);
    assertThat(patient.truth(latest(HBA1C, atLeast(48)))).isEqualTo(truth);
    assertThat(patient.truth(latest(HBA1C, below(48)))).isEqualTo(truth.not());
  }

  @ParameterizedTest
  @CsvSource({"47, NOT_MET", "48, MET", "53, MET", "54, NOT_MET"})
  void betweenIncludesBothBounds(String number, Truth truth) {
    assertThat(hba1c("2026-11-03", number).truth(latest(HBA1C, between(48, 53)))).isEqualTo(truth);
  }

  @Test
  void wordsAndEvidence() {
    Outcome outcome = hba1c("2026-11-03", "48").evaluate(latest(HBA1C, atLeast(48)));
    assertThat(outcome.words()).isEqualTo("HbA1c 48 mmol/mol on 3 Nov 2026; threshold 48");
    assertThat(outcome.evidence()).hasSize(1);
    assertThat(outcome.evidence().get(0).value()).isEqualTo("48 mmol/mol");
    assertThat(outcome.basis()).isEqualTo(Basis.RECORDED);
    assertThat(hba1c("2026-11", "48").evaluate(latest(HBA1C, between(48, 53.5))).words())
        .isEqualTo("HbA1c 48 mmol/mol in Nov 2026; between 48 and 53.5");
  }

  @ParameterizedTest
  @CsvSource({
    "<10, 10, NOT_MET",
    "<10, 7, UNKNOWN",
    "<10, 11, NOT_MET",
    ">90, 90, MET",
    ">90, 91, UNKNOWN",
    "<=10, 10, UNKNOWN",
    ">=10, 10, MET"
  })
  @DisplayName("SEM-2, SAF-10: a censored value is decided only when all of it is")
  void censoredValues(String number, double threshold, Truth truth) {
    Patient patient = hba1c("2026-11-03", number);
    assertThat(patient.truth(latest(HBA1C, atLeast(threshold)))).isEqualTo(truth);
    assertThat(patient.truth(latest(HBA1C, below(threshold)))).isEqualTo(truth.not());
    if (truth == UNKNOWN) {
      assertThat(patient.reason(latest(HBA1C, below(threshold))))
          .isEqualTo(Reason.NOT_PRECISE_ENOUGH);
    }
  }

  @ParameterizedTest
  @CsvSource({
    ">90, 90, NOT_MET",
    ">90, 91, UNKNOWN",
    "90, 90, MET",
    "<90, 90, MET",
    "<=90, 89, UNKNOWN"
  })
  void atMostAndAbove(String number, double threshold, Truth truth) {
    Patient patient = hba1c("2026-11-03", number);
    assertThat(patient.truth(latest(HBA1C, atMost(threshold)))).isEqualTo(truth);
    assertThat(patient.truth(latest(HBA1C, above(threshold)))).isEqualTo(truth.not());
  }

  @ParameterizedTest
  @CsvSource({"59.4, MET", "59.6, NOT_MET"})
  @DisplayName("SEM-2: an eGFR of 59.6 is reported as 60")
  void roundedAsReported(String number, Truth truth) {
    Patient patient = new Patient().value("eGFR", "2026-11-03", number, "mL/min/{1.73_m2}");
    assertThat(patient.truth(latest(EGFR, below(60)))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-08-22, MET",
    "2026-08-21, UNKNOWN",
    "2026-08, UNKNOWN",
    "2026-07, UNKNOWN",
    "'', UNKNOWN"
  })
  @DisplayName("SEM-8: windows include both ends; a date that straddles is unknown")
  void windows(String on, Truth truth) {
    assertThat(hba1c(on, "50").truth(latest(HBA1C, months(3), atLeast(48)))).isEqualTo(truth);
  }

  @Test
  @DisplayName("SEM-8: month arithmetic is calendar arithmetic")
  void calendarMonths() {
    Patient patient = hba1c("2026-02-28", "50").asOf("2026-03-31T12:00:00Z");
    assertThat(patient.truth(latest(HBA1C, months(1), atLeast(48)))).isEqualTo(MET);
    assertThat(patient.truth(latest(HBA1C, days(31), atLeast(48)))).isEqualTo(MET);
    assertThat(patient.truth(latest(HBA1C, days(30), atLeast(48)))).isEqualTo(UNKNOWN);
  }

  @Test
  void whyAWindowIsNotMet() {
    Criterion recent = latest(HBA1C, months(3), atLeast(48));
    assertThat(hba1c("2026-08-21", "50").reason(recent)).isEqualTo(Reason.TOO_OLD);
    assertThat(hba1c("2026-08-21", "50").evaluate(recent).evidence()).hasSize(1);
    assertThat(hba1c("2026-08", "50").reason(recent)).isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
    assertThat(new Patient().reason(recent)).isEqualTo(Reason.NOT_RECORDED);
    assertThat(new Patient().seen(RecordPart.OBSERVATION, Coverage.FAILED).reason(recent))
        .isEqualTo(Reason.PART_NOT_SEEN);
    assertThat(new Patient().registered("2026-11-20").reason(recent))
        .isEqualTo(Reason.RECORD_TOO_NEW);
  }

  @Test
  @DisplayName("SEM-7: the latest is the latest clinically effective, whatever the order")
  void theLatestCounts() {
    Patient patient = hba1c("2026-11-03", "50").value("HbA1c", "2026-11-10", "40", "mmol/mol");
    assertThat(patient.truth(latest(HBA1C, atLeast(48)))).isEqualTo(NOT_MET);
    Patient other = hba1c("2026-11-10", "40").value("HbA1c", "2026-11-03", "50", "mmol/mol");
    assertThat(other.truth(latest(HBA1C, atLeast(48)))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-7: of two on one day the more concerning counts, and says so")
  void ties() {
    Patient high = hba1c("2026-11-03", "40").value("HbA1c", "2026-11-03", "50", "mmol/mol");
    Outcome outcome = high.evaluate(latest(HBA1C, atLeast(48)));
    assertThat(outcome.truth()).isEqualTo(MET);
    assertThat(outcome.words()).endsWith("several results on one day: the higher");
    assertThat(outcome.evidence().get(0).note()).contains("the higher");
    Patient low =
        new Patient()
            .value("eGFR", "2026-11-03", "50", "mL/min/{1.73_m2}")
            .value("eGFR", "2026-11-03", "70", "mL/min/{1.73_m2}");
    assertThat(low.truth(latest(EGFR, below(60)))).isEqualTo(MET);
    assertThat(low.evaluate(latest(EGFR, below(60))).words()).contains("the lower");
    Patient equal = hba1c("2026-11-03", "50").value("HbA1c", "2026-11-03", "50", "mmol/mol");
    assertThat(equal.evaluate(latest(HBA1C, atLeast(48))).words()).doesNotContain("several");
  }

  @Test
  @DisplayName("SEM-7: two moments of one day are in order")
  void moments() {
    Patient patient =
        hba1c("2026-11-03T10:00:00Z", "40")
            .value("HbA1c", "2026-11-03T09:00:00Z", "50", "mmol/mol");
    assertThat(patient.truth(latest(HBA1C, atLeast(48)))).isEqualTo(NOT_MET);
    Patient mixed =
        hba1c("2026-11-03T10:00:00Z", "40").value("HbA1c", "2026-11-03", "50", "mmol/mol");
    assertThat(mixed.truth(latest(HBA1C, atLeast(48)))).isEqualTo(MET);
  }

  @Test
  @DisplayName("SEM-2: which is later is unknown where a date is not precise enough")
  void impreciseRivals() {
    Patient patient = hba1c("2026-11", "40").value("HbA1c", "2026-11-10", "50", "mmol/mol");
    assertThat(patient.reason(latest(HBA1C, atLeast(48))))
        .isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
    assertThat(patient.truth(latest(HBA1C, atLeast(60)))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SAF-10: an unusable latest reading never gives way to an older one")
  void anUnusableLatestReading() {
    Patient patient = hba1c("2026-11-03", "50").value("HbA1c", "2026-11-10", "50", "");
    Outcome outcome = patient.evaluate(latest(HBA1C, atLeast(48)));
    assertThat(outcome.truth()).isEqualTo(UNKNOWN);
    assertThat(outcome.reason()).isEqualTo(Reason.UNIT_NOT_USABLE);
    assertThat(outcome.evidence().get(0).note()).isEqualTo("no unit");
    Patient text =
        hba1c("2026-11-03", "50").observed("HbA1c", "2026-11-10", new Value.Text("haemolysed"));
    assertThat(text.reason(latest(HBA1C, atLeast(48)))).isEqualTo(Reason.VALUE_NOT_USABLE);
    Patient tie = hba1c("2026-11-10", "50").value("HbA1c", "2026-11-10", "50", "");
    assertThat(tie.reason(latest(HBA1C, atLeast(48)))).isEqualTo(Reason.UNIT_NOT_USABLE);
    Patient older = hba1c("2026-11-10", "50").value("HbA1c", "2026-11-03", "50", "");
    assertThat(older.truth(latest(HBA1C, atLeast(48)))).isEqualTo(MET);
  }

  @Test
  @DisplayName("SAF-22: a requested, registered or preliminary test is not a result")
  void aRequestIsNotAResult() {
    Patient patient =
        new Patient()
            .requested("HbA1c", "completed", "2026-11-10")
            .entry(RecordPart.DIAGNOSTIC_REPORT, "HbA1c", "final", "2026-11-10")
            .observed("HbA1c", "preliminary", "2026-11-10", Patient.quantity("50", "mmol/mol"))
            .observed("HbA1c", "final", "2026-11-10", new Value.Absent("not-performed"));
    assertThat(patient.reason(latest(HBA1C, atLeast(48)))).isEqualTo(Reason.NOT_RECORDED);
  }

  @Test
  @DisplayName("SEM-6: a future result is not used")
  void aFutureResultIsNotUsed() {
    assertThat(hba1c("2026-11-23", "50").truth(latest(HBA1C, atLeast(48)))).isEqualTo(UNKNOWN);
  }

  @Test
  void anAnsweredValueIsTheLatest() {
    Patient patient =
        hba1c("2026-11-03", "40").answered("HbA1c", Patient.quantity("50", "mmol/mol"));
    Outcome outcome = patient.evaluate(latest(HBA1C, months(1), atLeast(48)));
    assertThat(outcome.truth()).isEqualTo(MET);
    assertThat(outcome.basis()).isEqualTo(Basis.ANSWERED);
  }

  @Test
  void aConvertedValueSaysSo() {
    Patient patient = new Patient().value("HbA1c", "2026-11-03", "6.5", "%");
    Outcome outcome = patient.evaluate(latest(HBA1C, atLeast(48)));
    assertThat(outcome.truth()).isEqualTo(MET);
    assertThat(outcome.words())
        .isEqualTo("HbA1c 48 mmol/mol on 3 Nov 2026 (converted from 6.5 %); threshold 48");
  }
}
