package org.openpathways.server.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.advice.Consultation.Verdict;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.Shown;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Urgency;
import org.openpathways.fhir.knowledge.OverrideReason;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import org.openpathways.server.decision.Decisions;
import org.openpathways.server.decision.Earlier;
import org.openpathways.server.decision.PatientKey;
import org.openpathways.server.feedback.OverrideReasons;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.patientsource.PatientSource;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.beans.factory.annotation.Autowired;

/** What may be decided about real advice, and until when; nothing is stored here. */
class DecidingTest extends LiveServer {
  private static final Sending BY = new Sending("session", "a-form-key");

  @Autowired private ConsultationRoom room;
  @Autowired private PatientSource source;

  private final Kept kept = new Kept();
  private final Deciding deciding = new Deciding(kept, kept.reasons);

  /** Remembers what it is given. */
  private static final class Kept implements Decisions {
    private final List<NewDecision> made = new ArrayList<>();
    private final List<org.openpathways.server.feedback.OverrideReason> passedOn =
        new ArrayList<>();
    private final OverrideReasons reasons =
        new OverrideReasons() {
          @Override
          public void add(Sending by, org.openpathways.server.feedback.OverrideReason reason) {
            passedOn.add(reason);
          }

          @Override
          public List<org.openpathways.server.feedback.OverrideReason> of(
              String locality, String pathway) {
            return passedOn;
          }
        };

    @Override
    public Optional<List<Decisions.Kept>> of(PatientKey patient) {
      return Optional.of(List.of());
    }

    @Override
    public void record(NewDecision decision, Sending by) {
      made.add(decision);
    }

    @Override
    public void reopen(PatientKey patient, RuleId rule, Instant at, Sending by) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String marking(PatientKey patient) {
      return "marking";
    }

    Decision decision() {
      assertThat(made).hasSize(1);
      return made.get(0).decision();
    }
  }

  /** A demonstration patient's real advice, its first recommendation as urgent as asked. */
  private Answer answer(Instant asOf, Urgency urgency) {
    return Patients.ids()
        .map(id -> room.answer(asked(id)))
        .filter(answer -> !answer.advice().recommendations().isEmpty())
        .findFirst()
        .map(answer -> at(answer, asOf, urgency))
        .orElseThrow();
  }

  private Asked asked(String id) {
    return new Asked(
        source.record(id, Optional.empty(), true),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Answer at(Answer answer, Instant asOf, Urgency urgency) {
    Advice advice = answer.advice();
    Recommendation first = with(advice.recommendations().get(0), urgency);
    Advice other =
        new Advice(
            asOf,
            advice.locality(),
            List.of(first),
            advice.setAside(),
            advice.gaps(),
            advice.conflicts(),
            advice.pathways(),
            advice.notSeen(),
            advice.notUsed(),
            advice.silentBecause(),
            advice.inputs());
    return new Answer(answer.library(), answer.record(), other, false, answer.earlier());
  }

  private static Recommendation with(Recommendation r, Urgency urgency) {
    return new Recommendation(
        r.rule(),
        r.title(),
        r.strength(),
        urgency,
        r.reasons(),
        r.actions(),
        r.provisional(),
        r.decidedBy(),
        r.unchecked(),
        r.sources(),
        r.referrals());
  }

  private static RuleId rule(Answer answer) {
    return answer.advice().recommendations().get(0).rule();
  }

  private static void refused(int status, String words, ThrowingCallable what) {
    assertThatExceptionOfType(RequestProblem.class)
        .isThrownBy(what)
        .withMessageContaining(words)
        .extracting(RequestProblem::status)
        .isEqualTo(status);
  }

  @ParameterizedTest
  @DisplayName("SAF-4, SAF-24: a decline of urgent or cancer advice ends on the 28th London day")
  @CsvSource({
    "2026-11-22T12:00:00Z, SUSPECTED_CANCER, 2026-12-20, 2026-12-20T00:00:00Z",
    "2026-11-22T12:00:00Z, SAME_DAY, 2026-12-20, 2026-12-20T00:00:00Z",
    // Into summer time: the day begins an hour earlier.
    "2026-03-10T09:00:00Z, SUSPECTED_CANCER, 2026-04-07, 2026-04-06T23:00:00Z",
    // 00:30 in London, still yesterday elsewhere.
    "2026-06-21T23:30:00Z, TWO_WEEKS, 2026-07-20, 2026-07-19T23:00:00Z",
    "2026-11-22T12:00:00Z, ROUTINE, 2027-05-23, 2027-05-22T23:00:00Z"
  })
  void aDeclineEndsOnItsDay(Instant at, Urgency urgency, LocalDate day, Instant until) {
    Answer answer = answer(at, urgency);

    assertThat(deciding.terms(answer, rule(answer)).declineUntil()).contains(day);
    assertThat(deciding.decline(answer, rule(answer), OverrideReason.DISAGREE, "Words.", BY))
        .contains(day);
    assertThat(kept.decision().until()).isEqualTo(until);
    assertThat(kept.decision().verdict()).isEqualTo(Verdict.DECLINED);
    assertThat(kept.decision().decidedOn()).isEqualTo(at);
    assertThat(kept.decision().digest())
        .isEqualTo(answer.agreement(rule(answer).pathway()).digest());
    assertThat(kept.decision().shown())
        .isEqualTo(Shown.of("marking", answer.advice().recommendations().get(0)));
  }

  @Test
  void theReasonGoesToTheAuthorsWithoutThePatient() {
    Answer answer = answer(Instant.parse("2026-06-21T23:30:00Z"), Urgency.ROUTINE);
    deciding.decline(answer, rule(answer), OverrideReason.DONE, "Seen last week.", BY);

    assertThat(kept.made.get(0).reason())
        .contains(
            new org.openpathways.server.feedback.OverrideReason(
                "south-tyneside",
                rule(answer).pathway(),
                rule(answer).name(),
                answer.agreement(rule(answer).pathway()).digest(),
                "done",
                "Seen last week.",
                answer.record().patient().practice(),
                LocalDate.of(2026, 6, 22)));
  }

  @Test
  @DisplayName("SAF-4: a declined emergency goes on showing; its reason still reaches the authors")
  void anEmergencyIsNeverSetAside() {
    Answer answer = answer(Instant.parse("2026-11-22T12:00:00Z"), Urgency.EMERGENCY);

    assertThat(deciding.decline(answer, rule(answer), OverrideReason.DISAGREE, "", BY)).isEmpty();
    assertThat(kept.made).isEmpty();
    assertThat(kept.passedOn).hasSize(1);
  }

  @ParameterizedTest
  @DisplayName("SAF-3: advice is put off within the limit that is agreed and shown")
  @CsvSource({"SUSPECTED_CANCER, 1", "WITHIN_48_HOURS, 1", "TWO_WEEKS, 7", "ROUTINE, 7"})
  void puttingOffHasItsLimit(Urgency urgency, int days) {
    Answer answer = answer(Instant.parse("2026-11-22T23:30:00Z"), urgency);
    LocalDate today = LocalDate.of(2026, 11, 22);
    LocalDate last = today.plusDays(days);

    assertThat(deciding.terms(answer, rule(answer)).putOffAtMost()).contains(last);
    refused(422, "limit", () -> deciding.putOff(answer, rule(answer), last.plusDays(1), BY));
    refused(422, "after today", () -> deciding.putOff(answer, rule(answer), today, BY));
    deciding.putOff(answer, rule(answer), last, BY);

    assertThat(kept.decision().verdict()).isEqualTo(Verdict.SNOOZED);
    assertThat(kept.decision().until()).isEqualTo(last + "T00:00:00Z");
    assertThat(kept.made.get(0).reason()).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("SAF-3: what cannot wait until tomorrow cannot be put off")
  @CsvSource({"EMERGENCY", "SAME_DAY", "WITHIN_24_HOURS", "ONE_WORKING_DAY"})
  void theMostUrgentIsNotPutOff(Urgency urgency) {
    Answer answer = answer(Instant.parse("2026-11-22T12:00:00Z"), urgency);

    assertThat(deciding.terms(answer, rule(answer)).putOffAtMost()).isEmpty();
    refused(
        422,
        "too urgent",
        () -> deciding.putOff(answer, rule(answer), LocalDate.of(2026, 11, 23), BY));
    assertThat(kept.made).isEmpty();
  }

  @Test
  @DisplayName("SAF-13: advice that no longer stands cannot be decided about")
  void whatNoLongerStandsIsRefused() {
    Answer answer = answer(Instant.parse("2026-11-22T12:00:00Z"), Urgency.ROUTINE);
    RuleId gone = new RuleId(rule(answer).pathway(), "A rule of yesterday");

    refused(409, "no longer stands", () -> deciding.terms(answer, gone));
    refused(
        409,
        "Nothing was recorded",
        () -> deciding.decline(answer, gone, OverrideReason.DONE, "", BY));
    assertThat(kept.made).isEmpty();
  }

  @Test
  @DisplayName("SAF-12: nothing is set aside for a patient who cannot be told from others")
  void nobodyIsNotDecidedAbout() {
    Answer known = answer(Instant.parse("2026-11-22T12:00:00Z"), Urgency.ROUTINE);
    Answer nobody =
        new Answer(
            known.library(),
            known.record(),
            known.advice(),
            false,
            new Earlier(Optional.empty(), List.of(), true));

    refused(
        422,
        "record system",
        () -> deciding.decline(nobody, rule(nobody), OverrideReason.DONE, "", BY));
    assertThat(kept.made).isEmpty();
  }
}
