package org.openpathways.engine.advice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.Availability;

/**
 * Who asks at which moment, and everything beside the record that can change the answer (SEM-17).
 *
 * @param asOf the moment the advice is for; nothing reads a clock
 * @param opened the pathway the clinician opened for this patient, if any: its gaps appear even
 *     without entry (SEM-9)
 * @param answers what the clinician answered, by concept
 * @param decisions what was decided before for this patient
 * @param capacity how open services are at this moment, by service id, where that differs from what
 *     their files say; it can change where a referral goes, never take one away (SAF-17)
 */
public record Consultation(
    Instant asOf,
    Optional<String> opened,
    List<Answer> answers,
    List<Decision> decisions,
    Map<String, Availability> capacity) {
  public Consultation {
    answers = List.copyOf(answers);
    decisions = List.copyOf(decisions);
    capacity = Map.copyOf(capacity);
  }

  /** A consultation with nothing but its moment. */
  public static Consultation at(Instant asOf) {
    return new Consultation(asOf, Optional.empty(), List.of(), List.of(), Map.of());
  }

  /** What a clinician decided about a recommendation. */
  public enum Verdict {
    DECLINED,
    SNOOZED
  }

  /**
   * An earlier decision (SAF-4: of urgent or cancer advice it lapses within 28 days).
   *
   * @param rule the rule whose recommendation it was about
   * @param digest the release it was made under; a new release reopens it
   * @param verdict what was decided
   * @param decidedOn when
   * @param until until when it was put off; for a decline the day it lapses
   * @param shown what the recommendation rested on then; when it rests on more now, it is reopened
   */
  public record Decision(
      RuleId rule, String digest, Verdict verdict, Instant decidedOn, Instant until, Shown shown) {

    /** Of which it is not known what the recommendation rested on. */
    public Decision(RuleId rule, String digest, Verdict verdict, Instant decidedOn, Instant until) {
      this(rule, digest, verdict, decidedOn, until, Shown.NOT_KEPT);
    }
  }
}
