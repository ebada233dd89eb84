package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.*;
import static org.openpathways.engine.criterion.Truth.*;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Criterion.DailyDose;
import org.openpathways.engine.criterion.Criterion.Takes;
import org.openpathways.engine.criterion.Criterion.TakesDifferent;
import org.openpathways.engine.criterion.Criterion.TakesOf;
import org.openpathways.engine.criterion.Criterion.Taking;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Value;

class MedicineTest {
  private static final Concept STATIN =
      concept("statin", ConceptKind.MEDICINE)
          .silentNo()
          .also("Atorvastatin 20mg tablets")
          .also("Atorvastatin 40mg tablets")
          .also("Simvastatin 40mg tablets")
          .build();
  private static final Concept NSAID = concept("nsaid", ConceptKind.MEDICINE).build();
  private static final Criterion NOW = new Takes(STATIN, Taking.NOW);
  private static final Criterion STOPPED = new Takes(STATIN, Taking.STOPPED);
  private static final Criterion EVER = new Takes(STATIN, Taking.EVER);

  @Test
  @DisplayName(
      "SEM-4: silence about a GP-issued medicine is a no, about an over-the-counter one unknown")
  void silence() {
    assertThat(new Patient().truth(NOW)).isEqualTo(NOT_MET);
    assertThat(new Patient().truth(STOPPED)).isEqualTo(NOT_MET);
    assertThat(new Patient().truth(EVER)).isEqualTo(NOT_MET);
    assertThat(new Patient().truth(new Takes(NSAID, Taking.NOW))).isEqualTo(UNKNOWN);
    assertThat(
            new Patient().seen(RecordPart.MEDICATION_STATEMENT, Coverage.NOT_SUPPLIED).reason(NOW))
        .isEqualTo(Reason.PART_NOT_SEEN);
  }

  @ParameterizedTest
  @CsvSource({
    "active, '', 2010-01-01, '', MET, NOT_MET, MET",
    "active, continuous, 2010-01-01, '', MET, NOT_MET, MET",
    "active, '', 2010-01-01, 2026-11-22, MET, NOT_MET, MET",
    "active, '', 2010-01-01, 2026-11-21, NOT_MET, MET, MET",
    "active, '', 2010-01-01, 2026-11, UNKNOWN, UNKNOWN, UNKNOWN",
    "active, acute, 2026-10-25, '', MET, NOT_MET, MET",
    "active, acute, 2026-10-24, '', UNKNOWN, UNKNOWN, UNKNOWN",
    "active, acute, 2026-08-22, '', UNKNOWN, UNKNOWN, UNKNOWN",
    "active, acute, 2026-08-21, '', NOT_MET, MET, MET",
    "completed, '', 2010-01-01, '', NOT_MET, MET, MET",
    "completed, '', 2026-10-25, '', UNKNOWN, UNKNOWN, UNKNOWN",
    "completed, '', 2026-10-25, 2026-11-01, NOT_MET, MET, MET",
    "completed, '', 2026-10-24, '', NOT_MET, MET, MET",
    "stopped, '', 2026-11-01, '', NOT_MET, MET, MET",
    "on-hold, '', 2026-11-01, '', UNKNOWN, UNKNOWN, UNKNOWN",
    "unknown, '', 2026-11-01, '', UNKNOWN, UNKNOWN, UNKNOWN",
    "draft, '', 2026-11-01, '', NOT_MET, NOT_MET, NOT_MET",
    "cancelled, '', 2026-11-01, '', NOT_MET, NOT_MET, NOT_MET",
    "entered-in-error, '', 2026-11-01, '', NOT_MET, NOT_MET, NOT_MET"
  })
  @DisplayName("SEM-6: prescriptions by status, course and end")
  void prescriptions(
      String status, String course, String on, String ended, Truth now, Truth stopped, Truth ever) {
    Patient patient = new Patient().prescribed("statin", status, course, on, ended);
    assertThat(patient.truth(NOW)).as("now").isEqualTo(now);
    assertThat(patient.truth(STOPPED)).as("stopped").isEqualTo(stopped);
    assertThat(patient.truth(EVER)).as("ever").isEqualTo(ever);
  }

  @ParameterizedTest
  @CsvSource({
    "order, MET",
    "plan, MET",
    "original-order, MET",
    "'', MET",
    "proposal, NOT_MET",
    "option, NOT_MET"
  })
  @DisplayName("SEM-6: a proposal is not a prescription")
  void intents(String intent, Truth truth) {
    Patient patient =
        new Patient().prescribed("statin", "active", intent, "", "2020", "", Value.NONE);
    assertThat(patient.truth(NOW)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "active, MET",
    "'', MET",
    "completed, NOT_MET",
    "stopped, NOT_MET",
    "not-taken, NOT_MET",
    "intended, NOT_MET",
    "on-hold, UNKNOWN",
    "unknown, UNKNOWN"
  })
  @DisplayName("SEM-6: medication statements by status")
  void statements(String status, Truth truth) {
    assertThat(new Patient().statement("statin", status, "2020").truth(NOW)).isEqualTo(truth);
  }

  @Test
  void reasons() {
    assertThat(new Patient().statement("statin", "on-hold", "2020").reason(NOW))
        .isEqualTo(Reason.PAUSED);
    assertThat(new Patient().statement("statin", "unknown", "2020").reason(NOW))
        .isEqualTo(Reason.STATUS_NOT_KNOWN);
    assertThat(new Patient().prescribed("statin", "active", "acute", "2026-10-01", "").reason(NOW))
        .isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
    assertThat(
            new Patient()
                .prescribed("statin", "active", "", "2026-10-01", "")
                .evaluate(NOW)
                .words())
        .isEqualTo("statin on 1 Oct 2026");
  }

  @Test
  @DisplayName("SEM-6: doNotPerform is not taking")
  void doNotPerform() {
    Patient patient =
        new Patient()
            .entry(
                RecordPart.MEDICATION_REQUEST,
                "statin",
                new State("active", "", "order", "", true, false),
                Value.NONE,
                "2026-01-01");
    assertThat(patient.truth(NOW)).isEqualTo(NOT_MET);
  }

  @Test
  void anyOfTheClassIsTaken() {
    Patient patient =
        new Patient()
            .prescribed("Simvastatin 40mg tablets", "stopped", "", "2026-11-01", "")
            .prescribed("Atorvastatin 20mg tablets", "active", "", "2026-01-01", "");
    assertThat(patient.truth(NOW)).isEqualTo(MET);
    assertThat(patient.truth(STOPPED)).isEqualTo(NOT_MET);
    assertThat(patient.truth(EVER)).isEqualTo(MET);
  }

  @Test
  @DisplayName("SEM-5: a later statement that this very medicine is not taken contradicts")
  void notTakenAfterAll() {
    Patient later =
        new Patient()
            .prescribed("statin", "active", "", "2026-01-01", "")
            .statement("statin", "not-taken", "2026-11-01");
    assertThat(later.reason(NOW)).isEqualTo(Reason.CONFLICTING);
    Patient earlier =
        new Patient()
            .prescribed("statin", "active", "", "2026-01-01", "")
            .statement("statin", "not-taken", "2025-11-01");
    assertThat(earlier.truth(NOW)).isEqualTo(MET);
    Patient other =
        new Patient()
            .prescribed("Atorvastatin 20mg tablets", "active", "", "2026-01-01", "")
            .statement("Simvastatin 40mg tablets", "not-taken", "2026-11-01");
    assertThat(other.truth(NOW)).isEqualTo(MET);
  }

  @Test
  @DisplayName("SEM-4: a stopped entry says no only where the record is complete")
  void stoppedInAPartialRecord() {
    Patient patient =
        new Patient()
            .prescribed("statin", "stopped", "", "2026-01-01", "")
            .seen(RecordPart.MEDICATION_STATEMENT, Coverage.FAILED);
    assertThat(patient.reason(NOW)).isEqualTo(Reason.PART_NOT_SEEN);
    assertThat(patient.truth(EVER)).isEqualTo(MET);
  }

  @Test
  void answers() {
    Outcome yes = new Patient().answered("statin", true).evaluate(NOW);
    assertThat(yes.truth()).isEqualTo(MET);
    assertThat(yes.basis()).isEqualTo(Basis.ANSWERED);
    assertThat(yes.words()).isEqualTo("answered yes");
    Patient no =
        new Patient()
            .prescribed("statin", "active", "", "2026-01-01", "")
            .answered("statin", false);
    assertThat(no.truth(NOW)).isEqualTo(NOT_MET);
    assertThat(no.evaluate(NOW).words()).isEqualTo("answered no");
    assertThat(no.truth(EVER)).isEqualTo(MET);
    assertThat(new Patient().answered("statin", false).truth(EVER)).isEqualTo(NOT_MET);
    assertThat(new Patient().answered("statin", new Value.Text("hm")).truth(NOW))
        .isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("SEM-1: at least N of several classes")
  void severalClasses() {
    Concept aspirin = concept("aspirin", ConceptKind.MEDICINE).silentNo().build();
    Patient patient = new Patient().prescribed("statin", "active", "", "2026", "");
    assertThat(patient.truth(new TakesOf(List.of(STATIN, aspirin), 1))).isEqualTo(MET);
    assertThat(patient.truth(new TakesOf(List.of(STATIN, aspirin), 2))).isEqualTo(NOT_MET);
    assertThat(patient.truth(new TakesOf(List.of(STATIN, NSAID), 2))).isEqualTo(UNKNOWN);
    assertThat(patient.truth(new Criterion.Present(STATIN, Criterion.Tense.NOW))).isEqualTo(MET);
    assertThat(patient.truth(new Criterion.Present(aspirin, Criterion.Tense.EVER)))
        .isEqualTo(NOT_MET);
  }

  @Test
  void differentMedicinesOfAClass() {
    Criterion two = new TakesDifferent(STATIN, 2);
    Patient strengths =
        new Patient()
            .prescribed("Atorvastatin 20mg tablets", "active", "", "2026-01-01", "")
            .prescribed("Atorvastatin 40mg tablets", "active", "", "2026-01-01", "");
    assertThat(strengths.truth(two)).isEqualTo(NOT_MET);
    strengths.prescribed("Simvastatin 40mg tablets", "active", "", "2026-01-01", "");
    assertThat(strengths.truth(two)).isEqualTo(MET);
    assertThat(strengths.evaluate(two).evidence()).hasSize(2);
    Patient perhaps =
        new Patient()
            .prescribed("Atorvastatin 20mg tablets", "active", "", "2026-01-01", "")
            .prescribed("Simvastatin 40mg tablets", "on-hold", "", "2026-01-01", "");
    assertThat(perhaps.reason(two)).isEqualTo(Reason.PAUSED);
    assertThat(new Patient().truth(two)).isEqualTo(NOT_MET);
    assertThat(
            strengths
                .seen(RecordPart.MEDICATION_REQUEST, Coverage.PARTIAL)
                .truth(new TakesDifferent(STATIN, 3)))
        .isEqualTo(UNKNOWN);
  }

  private static Criterion dose(Threshold threshold) {
    return new DailyDose(STATIN, threshold, "mg");
  }

  private static Patient taking(String dose, String unit) {
    return new Patient()
        .prescribed("statin", "active", "order", "", "2026", "", Patient.quantity(dose, unit));
  }

  @Test
  void dailyDose() {
    assertThat(taking("20", "mg").truth(dose(atLeast(20)))).isEqualTo(MET);
    assertThat(taking("0.02", "g").truth(dose(atLeast(20)))).isEqualTo(MET);
    assertThat(taking("19", "mg").truth(dose(atLeast(20)))).isEqualTo(NOT_MET);
    assertThat(taking("20", "mg").evaluate(dose(atLeast(20))).words())
        .isEqualTo("statin 20 mg a day; threshold 20");
    assertThat(new Patient().truth(dose(below(20)))).isEqualTo(NOT_MET);
  }

  @Test
  void dosesAddUp() {
    Patient two =
        taking("20", "mg")
            .prescribed(
                "Simvastatin 40mg tablets",
                "active",
                "order",
                "",
                "2026",
                "",
                Patient.quantity("40", "mg"));
    assertThat(two.truth(dose(atLeast(60)))).isEqualTo(MET);
    assertThat(two.truth(dose(above(60)))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-2: one prescription sent twice is one dose or two: unknown between")
  void aDoseSentTwice() {
    Patient twice =
        taking("20", "mg")
            .prescribed("statin", "active", "plan", "", "2026", "", Patient.quantity("20", "mg"));
    assertThat(twice.truth(dose(atLeast(20)))).isEqualTo(MET);
    assertThat(twice.truth(dose(atLeast(40)))).isEqualTo(UNKNOWN);
    assertThat(twice.truth(dose(above(40)))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-2: without a dose, or in tablets, the dose is unknown")
  void noDose() {
    Patient none = new Patient().prescribed("statin", "active", "", "2026", "");
    assertThat(none.reason(dose(atLeast(20)))).isEqualTo(Reason.DOSE_NOT_KNOWN);
    assertThat(taking("2", "{tablet}").truth(dose(atLeast(20)))).isEqualTo(UNKNOWN);
    Patient partly = taking("20", "mg").prescribed("statin", "active", "", "2025", "");
    assertThat(partly.truth(dose(atLeast(20)))).isEqualTo(MET);
    assertThat(partly.truth(dose(atMost(20)))).isEqualTo(UNKNOWN);
    assertThat(partly.evaluate(dose(atLeast(20))).words()).contains("at least 20 mg");
  }

  @Test
  @DisplayName("SEM-4: an empty allergy list is unknown, no known allergies is a no")
  void allergies() {
    Concept penicillin = concept("penicillin", ConceptKind.ALLERGY).build();
    Criterion allergic = new Criterion.AllergicTo(penicillin);
    assertThat(new Patient().truth(allergic)).isEqualTo(UNKNOWN);
    assertThat(allergy("penicillin", "active", "confirmed").truth(allergic)).isEqualTo(MET);
    Outcome unconfirmed = allergy("penicillin", "active", "unconfirmed").evaluate(allergic);
    assertThat(unconfirmed.truth()).isEqualTo(MET);
    assertThat(unconfirmed.evidence().get(0).note()).isEqualTo("not confirmed");
    assertThat(allergy("penicillin", "active", "refuted").truth(allergic)).isEqualTo(NOT_MET);
    assertThat(allergy("penicillin", "resolved", "confirmed").truth(allergic)).isEqualTo(NOT_MET);
    assertThat(allergy("penicillin", "?", "confirmed").reason(allergic))
        .isEqualTo(Reason.STATUS_NOT_KNOWN);
    assertThat(allergy("egg", "active", "confirmed").truth(allergic)).isEqualTo(UNKNOWN);
    assertThat(new Patient().answered("penicillin", false).truth(allergic)).isEqualTo(NOT_MET);
    assertThat(new Patient().answered("penicillin", true).truth(allergic)).isEqualTo(MET);
  }

  @Test
  void noKnownAllergies() {
    Concept penicillin = concept("penicillin", ConceptKind.ALLERGY).absent("nka").build();
    Criterion allergic = new Criterion.AllergicTo(penicillin);
    assertThat(allergy("nka", "active", "confirmed").truth(allergic)).isEqualTo(NOT_MET);
    Patient both =
        allergy("nka", "active", "confirmed")
            .entry(
                RecordPart.ALLERGY_INTOLERANCE,
                "penicillin",
                Patient.status("active"),
                Value.NONE,
                "2010");
    assertThat(both.truth(allergic)).isEqualTo(MET);
    assertThat(both.truth(has(penicillin))).isEqualTo(MET);
  }

  private static Patient allergy(String to, String status, String verification) {
    return new Patient()
        .entry(
            RecordPart.ALLERGY_INTOLERANCE,
            to,
            new State(status, verification, "", "", false, false),
            Value.NONE,
            "2020");
  }

  @Test
  @DisplayName("SEM-4: declined and contraindicated are criteria of their own")
  void declinedAndContraindicated() {
    Concept statin =
        concept("statin", ConceptKind.MEDICINE)
            .silentNo()
            .declined("statin declined")
            .contraindicated("statin contraindicated")
            .build();
    Criterion declined = new Criterion.Declined(statin, months(12));
    Criterion contraindicated = new Criterion.Contraindicated(statin);
    assertThat(new Patient().truth(declined)).isEqualTo(NOT_MET);
    assertThat(new Patient().truth(contraindicated)).isEqualTo(NOT_MET);
    assertThat(new Patient().seen(RecordPart.OBSERVATION, Coverage.PARTIAL).reason(declined))
        .isEqualTo(Reason.PART_NOT_SEEN);
    Patient no = new Patient().observed("statin declined", "2025-11-22", Value.NONE);
    assertThat(no.truth(declined)).isEqualTo(MET);
    assertThat(no.evaluate(declined).words()).isEqualTo("statin declined on 22 Nov 2025");
    assertThat(no.truth(new Takes(statin, Taking.NOW))).isEqualTo(NOT_MET);
    assertThat(new Patient().observed("statin declined", "2025-11-21", Value.NONE).truth(declined))
        .isEqualTo(NOT_MET);
    assertThat(new Patient().observed("statin declined", "2025", Value.NONE).reason(declined))
        .isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
    assertThat(
            new Patient()
                .observed("statin declined", "unknown", "2026", Value.NONE)
                .reason(declined))
        .isEqualTo(Reason.STATUS_NOT_KNOWN);
    assertThat(
            new Patient()
                .observed("statin contraindicated", "2010", Value.NONE)
                .truth(contraindicated))
        .isEqualTo(MET);
    assertThat(new Patient().truth(new Criterion.Contraindicated(STATIN)))
        .as("nothing could say it")
        .isEqualTo(UNKNOWN);
  }
}
