package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.*;
import static org.openpathways.engine.criterion.Truth.*;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Criterion.Readings;
import org.openpathways.engine.criterion.Criterion.Recorded;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.criterion.Window.Unit;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/** Persistence (SAF-9, CRC-25) and "after the symptom began" (CRC-22). */
class FitTest {
  private static final Concept INVESTIGATION =
      concept("colorectal investigation", ConceptKind.PROCEDURE_DONE).silentNo().build();
  private static final Concept FIT =
      concept("FIT result", ConceptKind.TEST)
          .measured("ug/g", "fit", -1, Concern.HIGHER)
          .standsUntil(INVESTIGATION)
          .build();
  private static final Concept PLAIN =
      concept("CRP", ConceptKind.TEST).measured("mg/L", "", -1, Concern.HIGHER).build();
  private static final Concept BLEEDING =
      concept("rectal bleeding", ConceptKind.SYMPTOM).validFor(3, Unit.MONTHS).build();

  private static final Criterion POSITIVE = latest(FIT, months(3), atLeast(10));
  private static final Criterion NEGATIVE = latest(FIT, months(3), below(10));
  private static final Criterion POSITIVE_AFTER =
      latestAfter(FIT, BLEEDING, months(3), atLeast(10));
  private static final Criterion NEGATIVE_AFTER = latestAfter(FIT, BLEEDING, months(3), below(10));

  private static Patient fit(String on, String number) {
    return new Patient().value("FIT result", on, number, "ug/g");
  }

  @Test
  @DisplayName("SEM-7, SAF-9: FIT 45 then 8: at least 10 is met, below 10 is not")
  void aPositiveStandsOverALaterNegative() {
    Patient patient = fit("2026-10-01", "45").value("FIT result", "2026-11-10", "8", "ug/g");
    assertThat(patient.truth(POSITIVE)).isEqualTo(MET);
    assertThat(patient.truth(NEGATIVE)).isEqualTo(NOT_MET);
    Outcome outcome = patient.evaluate(POSITIVE);
    assertThat(outcome.words()).contains("45 ug/g on 1 Oct 2026").contains("stands until");
    assertThat(outcome.evidence()).hasSize(2);
    assertThat(outcome.evidence().get(0).value()).isEqualTo("45 ug/g");
  }

  @ParameterizedTest
  @CsvSource({
    "completed, 2026-10-20, NOT_MET",
    "completed, 2026-09-20, MET",
    "completed, 2026-10-01, UNKNOWN",
    "in-progress, 2026-10-20, MET",
    "not-done, 2026-10-20, MET",
    "unknown, 2026-10-20, UNKNOWN"
  })
  @DisplayName("SAF-9: until it was investigated after it")
  void untilInvestigated(String status, String on, Truth truth) {
    Patient patient =
        fit("2026-10-01", "45")
            .value("FIT result", "2026-11-10", "8", "ug/g")
            .procedure("colorectal investigation", status, on);
    assertThat(patient.truth(POSITIVE)).isEqualTo(truth);
    assertThat(patient.truth(NEGATIVE)).isEqualTo(truth.not());
  }

  @Test
  @DisplayName("SAF-9, SAF-11: whether it was investigated cannot be seen: unknown, not a no")
  void investigationNotSeen() {
    Patient patient =
        fit("2026-10-01", "45")
            .value("FIT result", "2026-11-10", "8", "ug/g")
            .seen(RecordPart.PROCEDURE, Coverage.NOT_SUPPLIED);
    assertThat(patient.truth(POSITIVE)).isEqualTo(UNKNOWN);
    assertThat(patient.reason(POSITIVE)).isEqualTo(Reason.PART_NOT_SEEN);
    assertThat(fit("2026-10-01", "45").seen(RecordPart.PROCEDURE, Coverage.FAILED).truth(POSITIVE))
        .isEqualTo(MET);
  }

  @Test
  @DisplayName("SAF-9: a positive stands beyond the window; a negative does not")
  void beyondTheWindow() {
    assertThat(fit("2026-05-01", "45").truth(POSITIVE)).isEqualTo(MET);
    assertThat(fit("2026-05-01", "8").reason(POSITIVE)).isEqualTo(Reason.TOO_OLD);
    Patient hidden = fit("2026-05-01", "45").value("FIT result", "2026-11-10", "8", "ug/g");
    assertThat(hidden.truth(POSITIVE)).isEqualTo(MET);
    assertThat(hidden.truth(NEGATIVE)).isEqualTo(NOT_MET);
  }

  @Test
  void withoutPersistenceALaterValueErases() {
    Patient patient =
        new Patient()
            .value("CRP", "2026-10-01", "45", "mg/L")
            .value("CRP", "2026-11-01", "8", "mg/L");
    assertThat(patient.truth(latest(PLAIN, atLeast(10)))).isEqualTo(NOT_MET);
  }

  @Test
  void anOlderUnusableReadingDoesNotStand() {
    Patient patient = fit("2026-11-10", "8").value("FIT result", "2026-10-01", "45", "");
    assertThat(patient.truth(POSITIVE)).isEqualTo(NOT_MET);
    Patient censored =
        fit("2026-11-10", "8").observed("FIT result", "2026-10-01", new Value.Text("<10"));
    assertThat(censored.truth(POSITIVE)).isEqualTo(NOT_MET);
    assertThat(censored.truth(latest(FIT, atLeast(9)))).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-31, 45, UNKNOWN",
    "2026-11-01, 45, MET",
    "2026-11-02, 45, MET",
    "2026-10-31, 8, UNKNOWN",
    "2026-11-01, 8, NOT_MET",
    "2026-11-02, 8, NOT_MET"
  })
  @DisplayName("SEM-7: a FIT older than the symptom does not count (CRC-22)")
  void afterTheSymptomBegan(String on, String number, Truth truth) {
    Patient patient = fit(on, number).has("rectal bleeding", "2026-11-01");
    assertThat(patient.truth(POSITIVE_AFTER)).isEqualTo(truth);
    assertThat(patient.truth(NEGATIVE_AFTER)).isEqualTo(truth.not());
    if (truth == UNKNOWN) {
      assertThat(patient.reason(POSITIVE_AFTER)).isEqualTo(Reason.BEFORE_SYMPTOM);
    }
  }

  @Test
  @DisplayName(
      "SEM-7: with two onsets a positive counts from the earliest, a negative from the latest")
  void twoOnsets() {
    Patient positive =
        fit("2026-10-15", "45")
            .has("rectal bleeding", "2026-10-01")
            .has("rectal bleeding", "2026-11-01");
    assertThat(positive.truth(POSITIVE_AFTER)).isEqualTo(MET);
    Patient negative =
        fit("2026-10-15", "8")
            .has("rectal bleeding", "2026-10-01")
            .has("rectal bleeding", "2026-11-01");
    assertThat(negative.reason(NEGATIVE_AFTER)).isEqualTo(Reason.BEFORE_SYMPTOM);
  }

  @Test
  void aNegativeAfterAPositiveFromBeforeTheSymptomIsUnknown() {
    Patient patient =
        fit("2026-09-01", "45")
            .value("FIT result", "2026-11-10", "8", "ug/g")
            .has("rectal bleeding", "2026-11-01");
    assertThat(patient.truth(NEGATIVE_AFTER)).isEqualTo(UNKNOWN);
    assertThat(patient.reason(NEGATIVE_AFTER)).isEqualTo(Reason.BEFORE_SYMPTOM);
    Patient investigated =
        fit("2026-09-01", "45")
            .value("FIT result", "2026-11-10", "8", "ug/g")
            .has("rectal bleeding", "2026-11-01")
            .procedure("colorectal investigation", "completed", "2026-09-20");
    assertThat(investigated.truth(NEGATIVE_AFTER)).isEqualTo(MET);
  }

  @Test
  @DisplayName("SAF-21: an observation's date is no onset: only what came after it is surely after")
  void anObservationIsNoOnset() {
    Patient bleeding = new Patient().observed("rectal bleeding", "2026-11-01", Value.NONE);
    bleeding.value("CRP", "2026-10-20", "45", "mg/L");
    assertThat(bleeding.reason(latestAfter(PLAIN, BLEEDING, months(3), atLeast(10))))
        .isEqualTo(Reason.ONSET_NOT_KNOWN);
    assertThat(bleeding.reason(latestAfter(PLAIN, BLEEDING, months(3), atLeast(50))))
        .isEqualTo(Reason.BEFORE_SYMPTOM);
    Patient after =
        new Patient()
            .observed("rectal bleeding", "2026-11-01", Value.NONE)
            .value("CRP", "2026-11-01", "45", "mg/L");
    assertThat(after.truth(latestAfter(PLAIN, BLEEDING, months(3), atLeast(10)))).isEqualTo(MET);
  }

  @Test
  @DisplayName("SAF-9: a positive that may be from before the symptom stands all the same")
  void aPositiveThatMayBeBeforeTheSymptomStands() {
    Patient patient = fit("2026-10-20", "45").answered("rectal bleeding", true);
    assertThat(patient.truth(POSITIVE_AFTER)).isEqualTo(MET);
    Patient negative = fit("2026-10-20", "8").answered("rectal bleeding", true);
    assertThat(negative.reason(NEGATIVE_AFTER)).isEqualTo(Reason.BEFORE_SYMPTOM);
  }

  @Test
  void withoutTheSymptomItsOnsetIsNotKnown() {
    assertThat(fit("2026-11-10", "8").reason(NEGATIVE_AFTER)).isEqualTo(Reason.ONSET_NOT_KNOWN);
    assertThat(fit("2026-11-10", "8").has("rectal bleeding", "2026-01-01").reason(NEGATIVE_AFTER))
        .isEqualTo(Reason.ONSET_NOT_KNOWN);
    assertThat(new Patient().reason(NEGATIVE_AFTER)).isEqualTo(Reason.NOT_RECORDED);
  }

  @Test
  void anAnswerBesideARecordedOnsetKeepsTheOnset() {
    Patient patient =
        fit("2026-11-10", "8")
            .has("rectal bleeding", "2026-11-01")
            .answered("rectal bleeding", true);
    assertThat(patient.truth(NEGATIVE_AFTER)).isEqualTo(MET);
  }

  @ParameterizedTest
  @CsvSource({"2026-08-22, MET", "2026-08-21, NOT_MET", "2026-08, UNKNOWN", "2026-10, MET"})
  @DisplayName(
      "SEM-4, SEM-8: a reading is recorded in the window; a complete record without is a no")
  void recordedInAWindow(String on, Truth truth) {
    assertThat(fit(on, "8").truth(recorded(FIT, months(3)))).isEqualTo(truth);
  }

  @Test
  void recordedAtAll() {
    assertThat(new Patient().truth(recorded(FIT, Window.EVER))).isEqualTo(NOT_MET);
    assertThat(
            new Patient()
                .seen(RecordPart.OBSERVATION, Coverage.PARTIAL)
                .reason(recorded(FIT, Window.EVER)))
        .isEqualTo(Reason.PART_NOT_SEEN);
    assertThat(new Patient().registered("2026-11-01").truth(recorded(FIT, Window.EVER)))
        .isEqualTo(UNKNOWN);
    assertThat(
            new Patient()
                .requested("FIT result", "active", "2026-11-01")
                .truth(recorded(FIT, Window.EVER)))
        .as("a request is not a result")
        .isEqualTo(NOT_MET);
    assertThat(fit("2026-01-01", "8").evaluate(recorded(FIT, months(3))).words())
        .isEqualTo("last FIT result on 1 Jan 2026");
    assertThat(
            new Patient()
                .value("FIT result", "2026-11-01", "8", "")
                .truth(recorded(FIT, months(3))))
        .as("recorded, though its unit is not usable")
        .isEqualTo(MET);
    assertThat(
            new Patient()
                .observed("FIT result", "unknown", "2026-11-01", Patient.quantity("8", "ug/g"))
                .reason(recorded(FIT, months(3))))
        .isEqualTo(Reason.STATUS_NOT_KNOWN);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-31, NOT_MET", "2026-11-01, MET", "2026-10, NOT_MET", "2026-11, MET"})
  void recordedAfterTheSymptomBegan(String on, Truth truth) {
    Criterion after = new Recorded(new Readings(FIT, months(3), Optional.of(BLEEDING)));
    Patient patient = fit(on, "8").has("rectal bleeding", "2026-11-01");
    assertThat(patient.truth(after)).isEqualTo(truth);
    assertThat(fit(on, "8").truth(after)).isEqualTo(UNKNOWN);
    assertThat(fit(on, "8").reason(after)).isEqualTo(Reason.ONSET_NOT_KNOWN);
  }
}
