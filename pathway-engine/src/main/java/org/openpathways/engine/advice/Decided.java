package org.openpathways.engine.advice;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.language.Urgency;

/**
 * Whether an earlier decision still sets a recommendation aside. Never for an emergency; not once
 * another release answers; not once it rests on an entry that was not there then; not after the day
 * it was put off to; and of urgent or cancer advice not after 28 days, whatever that day is
 * (SAF-4).
 */
final class Decided {
  /** SAF-4: a decline of urgent or cancer advice lapses within 28 days. */
  private static final Duration URGENT_LAPSES_AFTER = Duration.ofDays(28);

  private final Consultation consultation;
  private final Map<String, String> digests;

  /**
   * @param digests the digest of each live pathway's release, by pathway id
   */
  Decided(Consultation consultation, Map<String, String> digests) {
    this.consultation = consultation;
    this.digests = digests;
  }

  /** The newest decision that still holds. */
  Optional<Consultation.Decision> about(Recommendation recommendation) {
    if (recommendation.urgency() == Urgency.EMERGENCY) {
      return Optional.empty();
    }
    return consultation.decisions().stream()
        .filter(d -> d.rule().equals(recommendation.rule()))
        .filter(d -> d.digest().equals(digests.get(d.rule().pathway())))
        .filter(d -> holds(d, recommendation.urgency()))
        .filter(d -> d.shown().covers(recommendation))
        .max(
            Comparator.comparing(Consultation.Decision::decidedOn)
                .thenComparing(Consultation.Decision::until)
                .thenComparing(Consultation.Decision::verdict));
  }

  private boolean holds(Consultation.Decision decision, Urgency urgency) {
    Instant now = consultation.asOf();
    boolean urgent = urgency.compareTo(Urgency.TWO_WEEKS) <= 0;
    Instant lapses = decision.decidedOn().plus(URGENT_LAPSES_AFTER);
    return !decision.decidedOn().isAfter(now)
        && now.isBefore(decision.until())
        && (!urgent || now.isBefore(lapses));
  }
}
