package org.openpathways.engine.criterion;

import java.time.ZoneId;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.Mention.Role;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/** Which entries are a record of something having been measured, done or had. */
final class Events {
  private Events() {}

  /** Unknown where the entry's status does not say. */
  static Truth happened(Mention mention, Concept concept) {
    boolean onlyAsked =
        mention.part() == RecordPart.SERVICE_REQUEST
            && concept.kind() != ConceptKind.REFERRAL
            && concept.kind() != ConceptKind.PROCEDURE_DONE;
    boolean other = mention.role() != Role.MEANING && mention.role() != Role.ABSENT;
    if (onlyAsked || other || mention.value() instanceof Value.Absent) {
      return Truth.NOT_MET;
    }
    return switch (mention.use()) {
      case HOLDS, ENDED -> Truth.MET;
      case PENDING -> Truth.of(concept.kind() == ConceptKind.REFERRAL);
      case UNCLEAR, PAUSED -> Truth.UNKNOWN;
      case SUSPECTED, REFUTED, IGNORED -> Truth.NOT_MET;
    };
  }

  /** The truth of "it was there then"; negative findings are no events. */
  static Truth occurred(Mention mention, Concept concept, RecordView view) {
    return switch (concept.kind()) {
      case PROBLEM, SYMPTOM, EXAMINATION, SOCIAL, ANSWER, FAMILY_HISTORY, ALERT ->
          switch (Sign.of(mention, view)) {
            case POSITIVE, ENDED -> Truth.MET;
            case SUSPECTED, UNREADABLE -> Truth.UNKNOWN;
            case NEGATIVE, RESOLVED, NOTHING -> Truth.NOT_MET;
          };
      default -> mention.role() == Role.ABSENT ? Truth.NOT_MET : recorded(mention, concept, view);
    };
  }

  /** The truth of "there is a record of it": to say that there was none is none (SEM-5). */
  static Truth recorded(Mention mention, Concept concept, RecordView view) {
    Truth happened = happened(mention, concept);
    return switch (concept.kind()) {
      case TEST, PANEL -> happened; // a negative result is still a result
      case PROBLEM, SYMPTOM, EXAMINATION, SOCIAL, ANSWER, FAMILY_HISTORY, ALERT ->
          Sign.of(mention, view) == Sign.NEGATIVE ? Truth.NOT_MET : happened;
      default ->
          mention.part() == RecordPart.QUESTIONNAIRE_RESPONSE
              ? happened.and(answered(mention, view))
              : happened;
    };
  }

  private static Truth answered(Mention mention, RecordView view) {
    return switch (Sign.of(mention, view)) {
      case POSITIVE -> Truth.MET;
      case UNREADABLE -> Truth.UNKNOWN; // not sure, for example
      default -> Truth.NOT_MET;
    };
  }

  /**
   * The answer, in this consultation, that it was never done: a no with evidence (SEM-5). That
   * somebody has or takes something not now does not say so of earlier times.
   */
  static Optional<Mention> denial(int number, Concept concept, RecordView view) {
    return switch (concept.kind()) {
      case PROCEDURE_DONE, REFERRAL, VACCINE, CONTACT ->
          view.mentions(number).stream()
              .filter(m -> m.answered() && Sign.of(m, view) == Sign.NEGATIVE)
              .findFirst();
      default -> Optional.empty();
    };
  }

  static String words(Concept concept, Mention mention, ZoneId zone) {
    return concept.name() + " " + Words.on(mention.entry().timing().effective(), zone);
  }
}
