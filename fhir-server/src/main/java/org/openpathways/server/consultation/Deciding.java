package org.openpathways.server.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.advice.Consultation.Verdict;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.Shown;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.SetAsideLimits;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.fhir.knowledge.OverrideReason;
import org.openpathways.server.decision.Decisions;
import org.openpathways.server.decision.Decisions.NewDecision;
import org.openpathways.server.decision.PatientKey;
import org.openpathways.server.feedback.OverrideReasons;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.stereotype.Component;

/**
 * Declining advice and putting it off. What is decided about must stand in an answer made just now,
 * so that patient and release are checked again (SAF-12, SAF-13). Nobody is reminded when it shows
 * again, and pages say so (SAF-3).
 */
@Component
public final class Deciding {
  private final Decisions decisions;
  private final OverrideReasons reasons;

  Deciding(Decisions decisions, OverrideReasons reasons) {
    this.decisions = decisions;
    this.reasons = reasons;
  }

  /**
   * What may be done, to be shown before it is done.
   *
   * @param declineUntil the day on which declined advice shows again; empty: a decline gives its
   *     reason to the authors, and the advice stays (emergency)
   * @param putOffAtMost the last day to which it may be put off; empty: it may not
   */
  public record Terms(Optional<LocalDate> declineUntil, Optional<LocalDate> putOffAtMost) {}

  /** The terms for a recommendation of this answer. */
  public Terms terms(Answer answer, RuleId rule) {
    Recommendation what = standing(answer, rule);
    SetAsideLimits limits = answer.agreement(rule.pathway()).pathway().limits();
    return new Terms(
        day(answer, limits.decline(what.urgency())), day(answer, limits.putOff(what.urgency())));
  }

  /**
   * Declines a recommendation; the reason goes to the authors without the patient.
   *
   * @param words the clinician's own, {@code ""} for none; at most 500 characters
   * @return the day on which it shows again; empty when it was only passed on and goes on showing
   */
  public Optional<LocalDate> decline(
      Answer answer, RuleId rule, OverrideReason reason, String words, Sending by) {
    Optional<LocalDate> until = terms(answer, rule).declineUntil();
    var why = reason(answer, rule, reason, words);
    if (until.isEmpty()) {
      reasons.add(by, why);
      return until;
    }
    Decision decision = decision(answer, rule, Verdict.DECLINED, until.get());
    String practice = answer.record().patient().practice();
    decisions.record(
        new NewDecision(
            patient(answer), decision, practice, urgent(answer, rule), Optional.of(why)),
        by);
    return until;
  }

  /**
   * Puts a recommendation off.
   *
   * @param until the day on which it shows again, after today and within the terms
   */
  public void putOff(Answer answer, RuleId rule, LocalDate until, Sending by) {
    Optional<LocalDate> atMost = terms(answer, rule).putOffAtMost();
    if (atMost.isEmpty()) {
      throw RequestProblem.unprocessable(
          "until", "This advice is too urgent to be put off. Maybe act on it, or decline it.");
    }
    if (!until.isAfter(today(answer)) || until.isAfter(atMost.get())) {
      throw RequestProblem.unprocessable(
          "until",
          "The day (%s) is not after today and by %s, the limit agreed in the pathway. Maybe choose another."
              .formatted(until, atMost.get()));
    }
    Decision decision = decision(answer, rule, Verdict.SNOOZED, until);
    String practice = answer.record().patient().practice();
    decisions.record(
        new NewDecision(
            patient(answer), decision, practice, urgent(answer, rule), Optional.empty()),
        by);
  }

  /** Shows the advice of a rule again, whoever set it aside (SAF-4). */
  public void reopen(Answer answer, RuleId rule, Sending by) {
    decisions.reopen(patient(answer), rule, answer.advice().asOf(), by);
  }

  /** Also what is set aside already: it may be decided again. */
  private static Recommendation standing(Answer answer, RuleId rule) {
    Advice advice = answer.advice();
    return advice.recommendations().stream()
        .filter(r -> r.rule().equals(rule))
        .findFirst()
        .or(
            () ->
                advice.setAside().stream()
                    .map(Advice.SetAside::recommendation)
                    .filter(r -> r.rule().equals(rule))
                    .findFirst())
        .orElseThrow(
            () ->
                RequestProblem.changed(
                    "rule",
                    "This advice no longer stands as it was shown: the record or the pathway has"
                        + " changed. Nothing was recorded. Maybe look at the advice again."));
  }

  /** SAF-4: what a third contact ends is a decision about urgent or cancer advice. */
  private static boolean urgent(Answer answer, RuleId rule) {
    return standing(answer, rule).urgency().compareTo(Urgency.TWO_WEEKS) <= 0;
  }

  private Decision decision(Answer answer, RuleId rule, Verdict verdict, LocalDate until) {
    Instant now = answer.advice().asOf();
    String marking = decisions.marking(patient(answer));
    return new Decision(
        rule,
        answer.agreement(rule.pathway()).digest(),
        verdict,
        now,
        until.atStartOfDay(zone(answer)).toInstant(),
        Shown.of(marking, standing(answer, rule)));
  }

  private static org.openpathways.server.feedback.OverrideReason reason(
      Answer answer, RuleId rule, OverrideReason reason, String words) {
    Agreement agreement = answer.agreement(rule.pathway());
    return new org.openpathways.server.feedback.OverrideReason(
        answer.library().locality().id(),
        rule.pathway(),
        rule.name(),
        agreement.digest(),
        reason.code(),
        words,
        answer.record().patient().practice(),
        today(answer));
  }

  private static PatientKey patient(Answer answer) {
    return answer
        .earlier()
        .patient()
        .orElseThrow(
            () ->
                RequestProblem.unprocessable(
                    "subject",
                    "It is not known which record system this patient belongs to, so nothing can be"
                        + " set aside. Maybe open the patient from the record system."));
  }

  private static Optional<LocalDate> day(Answer answer, int days) {
    return days == 0 ? Optional.empty() : Optional.of(today(answer).plusDays(days));
  }

  private static LocalDate today(Answer answer) {
    return LocalDate.ofInstant(answer.advice().asOf(), zone(answer));
  }

  private static ZoneId zone(Answer answer) {
    return answer.library().locality().zone();
  }
}
