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
import org.openpathways.engine.criterion.Criterion.Arranged;
import org.openpathways.engine.criterion.Criterion.Progress;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

class ArrangedTest {
  private static final Concept REFERRAL =
      concept("referral", ConceptKind.REFERRAL).silentNo().build();
  private static final Concept SCOPE =
      concept("colonoscopy", ConceptKind.PROCEDURE_DONE).silentNo().build();
  private static final Concept XRAY =
      concept("chest X-ray", ConceptKind.TEST).measured("{score}", "", 0, Concern.HIGHER).build();

  private static Arranged arranged(Concept concept, Progress progress) {
    return new Arranged(concept, progress, months(3));
  }

  private static void expect(
      Patient patient, Concept concept, Truth sent, Truth pending, Truth done) {
    assertThat(patient.truth(arranged(concept, Progress.SENT))).as("sent").isEqualTo(sent);
    assertThat(patient.truth(arranged(concept, Progress.PENDING))).as("pending").isEqualTo(pending);
    assertThat(patient.truth(arranged(concept, Progress.DONE))).as("done").isEqualTo(done);
  }

  @ParameterizedTest
  @CsvSource({
    "active, MET, MET, NOT_MET",
    "completed, MET, NOT_MET, MET",
    "draft, NOT_MET, NOT_MET, NOT_MET",
    "revoked, NOT_MET, NOT_MET, NOT_MET",
    "entered-in-error, NOT_MET, NOT_MET, NOT_MET",
    "on-hold, UNKNOWN, UNKNOWN, UNKNOWN",
    "unknown, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  @DisplayName("SAF-2: only a sent referral counts; SEM-6: a draft or cancelled one is none")
  void referrals(String status, Truth sent, Truth pending, Truth done) {
    expect(
        new Patient().requested("referral", status, "2026-11-01"), REFERRAL, sent, pending, done);
  }

  @ParameterizedTest
  @CsvSource({"proposal", "plan", "option"})
  @DisplayName("SAF-2: what was only proposed or planned was not sent")
  void ideas(String intent) {
    expect(
        new Patient().requested("referral", "active", intent, "2026-11-01"),
        REFERRAL,
        NOT_MET,
        NOT_MET,
        NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "completed, MET, NOT_MET, MET",
    "preparation, MET, MET, NOT_MET",
    "in-progress, MET, MET, NOT_MET",
    "not-done, NOT_MET, NOT_MET, NOT_MET",
    "on-hold, UNKNOWN, UNKNOWN, UNKNOWN",
    "stopped, UNKNOWN, UNKNOWN, UNKNOWN"
  })
  void procedures(String status, Truth sent, Truth pending, Truth done) {
    expect(
        new Patient().procedure("colonoscopy", status, "2026-11-01"), SCOPE, sent, pending, done);
  }

  @ParameterizedTest
  @CsvSource({"2026-08-22, MET", "2026-08-21, NOT_MET", "2026-08, UNKNOWN"})
  @DisplayName("SEM-8: in the window, both ends included")
  void windows(String on, Truth truth) {
    Patient patient = new Patient().requested("referral", "active", on);
    assertThat(patient.truth(arranged(REFERRAL, Progress.SENT))).isEqualTo(truth);
  }

  @Test
  @DisplayName("SEM-4, SAF-1: referrals not supplied leave it unknown")
  void silence() {
    expect(new Patient(), REFERRAL, NOT_MET, NOT_MET, NOT_MET);
    Patient patient = new Patient().seen(RecordPart.SERVICE_REQUEST, Coverage.NOT_SUPPLIED);
    expect(patient, REFERRAL, UNKNOWN, UNKNOWN, UNKNOWN);
    assertThat(patient.reason(arranged(REFERRAL, Progress.SENT))).isEqualTo(Reason.PART_NOT_SEEN);
    assertThat(patient.reason(arranged(XRAY, Progress.SENT))).isEqualTo(Reason.PART_NOT_SEEN);
    assertThat(patient.truth(arranged(XRAY, Progress.DONE))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-5, SAF-2: a questionnaire's no is not the deed that a request waits for")
  void aDeniedOneIsStillPending() {
    Patient patient =
        new Patient()
            .requested("colonoscopy", "active", "2026-10-01")
            .entry(
                RecordPart.QUESTIONNAIRE_RESPONSE,
                "colonoscopy",
                Patient.status("completed"),
                new Value.YesNo(false),
                "2026-10-20");
    expect(patient, SCOPE, MET, MET, NOT_MET);
  }

  @Test
  void aPendingOneThatWasDoneLaterIsNotPending() {
    Patient patient = new Patient().requested("colonoscopy", "active", "2026-10-01");
    expect(patient, SCOPE, MET, MET, NOT_MET);
    expect(patient.procedure("colonoscopy", "completed", "2026-10-20"), SCOPE, MET, NOT_MET, MET);
    Patient before =
        new Patient()
            .requested("colonoscopy", "active", "2026-10-01")
            .procedure("colonoscopy", "completed", "2026-09-20");
    expect(before, SCOPE, MET, MET, MET);
    Patient sameDay =
        new Patient()
            .requested("colonoscopy", "active", "2026-10-01")
            .procedure("colonoscopy", "completed", "2026-10-01");
    expect(sameDay, SCOPE, MET, UNKNOWN, MET);
  }

  @Test
  void testsAreSentAndDone() {
    expect(new Patient().requested("chest X-ray", "active", "2026-11-01"), XRAY, MET, MET, NOT_MET);
    expect(
        new Patient().entry(RecordPart.DIAGNOSTIC_REPORT, "chest X-ray", "final", "2026-11-01"),
        XRAY,
        MET,
        NOT_MET,
        MET);
    expect(
        new Patient().observed("chest X-ray", "2026-11-01", new Value.Absent("not-performed")),
        XRAY,
        NOT_MET,
        NOT_MET,
        NOT_MET);
  }

  @Test
  void answers() {
    expect(new Patient().answered("colonoscopy", true), SCOPE, MET, UNKNOWN, MET);
    expect(
        new Patient()
            .requested("colonoscopy", "active", "2026-11-01")
            .answered("colonoscopy", false),
        SCOPE,
        NOT_MET,
        NOT_MET,
        NOT_MET);
    expect(
        new Patient().answered("colonoscopy", new Value.Text("hm")),
        SCOPE,
        UNKNOWN,
        UNKNOWN,
        UNKNOWN);
  }

  @Test
  void words() {
    assertThat(words(new Patient().requested("referral", "active", "2026-11-01")))
        .isEqualTo("referral sent on 1 Nov 2026");
    assertThat(words(new Patient().requested("referral", "completed", "2026-11-01")))
        .isEqualTo("referral completed, sent on 1 Nov 2026");
    assertThat(words(new Patient().requested("referral", "on-hold", "2026-11-01")))
        .isEqualTo("referral on hold, dated on 1 Nov 2026");
    assertThat(
            new Patient()
                .requested("referral", "on-hold", "2026-11-01")
                .reason(arranged(REFERRAL, Progress.SENT)))
        .isEqualTo(Reason.PAUSED);
    assertThat(words(new Patient().answered("referral", true))).isEqualTo("answered yes");
    assertThat(words(new Patient().answered("referral", false))).isEqualTo("answered no");
  }

  private static String words(Patient patient) {
    return patient.evaluate(arranged(REFERRAL, Progress.SENT)).words();
  }

  @Test
  void presenceOfAProcedureOrReferralIsThatItWasDoneOrSent() {
    Patient patient =
        new Patient()
            .requested("referral", "active", "2020-11-01")
            .requested("colonoscopy", "active", "2020-11-01");
    assertThat(patient.truth(has(REFERRAL))).isEqualTo(MET);
    assertThat(patient.truth(has(SCOPE))).isEqualTo(NOT_MET);
  }
}
