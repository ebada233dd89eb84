package org.openpathways.engine.criterion;

import java.time.ZoneId;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * Whether a problem, symptom, finding or state was there at any time up to {@code asOf}. A resolved
 * code says that it was. That a symptom is recorded as absent once says nothing of other times.
 */
final class PresenceEver {
  private final Concept concept;
  private final int number;

  PresenceEver(Concept concept, int number) {
    this.concept = concept;
    this.number = number;
  }

  /** What the record says; empty where only silence is left to speak. */
  Optional<Outcome> recorded(Pass pass) {
    RecordView view = pass.view();
    Optional<Mention> negative = Optional.empty();
    Optional<Mention> unclear = Optional.empty();
    for (Mention mention : view.mentions(number)) {
      Sign sign = Sign.of(mention, view);
      switch (sign) {
        case POSITIVE, RESOLVED, ENDED -> {
          return Optional.of(outcome(Truth.MET, Reason.KNOWN, mention, view));
        }
        case NEGATIVE -> {
          if (mention.answered()) {
            return Optional.of(outcome(Truth.NOT_MET, Reason.KNOWN, mention, view));
          }
          negative = negative.isPresent() ? negative : Optional.of(mention);
        }
        case SUSPECTED, UNREADABLE ->
            unclear = unclear.isPresent() ? unclear : Optional.of(mention);
        case NOTHING -> {}
      }
    }
    if (unclear.isPresent()) {
      return Optional.of(outcome(Truth.UNKNOWN, reason(unclear.get(), view), unclear.get(), view));
    }
    return negative
        .filter(n -> concept.kind() != ConceptKind.SYMPTOM)
        .map(n -> outcome(Truth.NOT_MET, Reason.KNOWN, n, view));
  }

  private static Reason reason(Mention mention, RecordView view) {
    if (Sign.of(mention, view) == Sign.SUSPECTED) {
      return Reason.SUSPECTED;
    }
    return Sign.isStatusAtFault(mention) ? Reason.STATUS_NOT_KNOWN : Reason.VALUE_NOT_USABLE;
  }

  private static Outcome outcome(Truth truth, Reason reason, Mention mention, RecordView view) {
    ZoneId zone = view.zone();
    return Outcomes.later(
        truth,
        Outcomes.basis(mention),
        reason,
        () -> Outcomes.explained(mention, words(truth, mention, zone)));
  }

  private static String words(Truth truth, Mention mention, ZoneId zone) {
    return mention.answered()
        ? "answered " + (truth == Truth.MET ? "yes" : "no")
        : mention.entry().title()
            + " recorded "
            + Words.on(mention.entry().timing().effective(), zone);
  }
}
