package org.openpathways.engine.criterion;

import java.time.ZoneId;
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
      default ->
          mention.role() == Role.ABSENT || isDenied(mention, concept, view)
              ? Truth.NOT_MET
              : happened(mention, concept);
    };
  }

  /** Whether it says that there was none (SEM-5). A negative result is still a result. */
  static boolean isDenied(Mention mention, Concept concept, RecordView view) {
    boolean canDeny =
        switch (concept.kind()) {
          case PROBLEM, SYMPTOM, EXAMINATION, SOCIAL, ANSWER, FAMILY_HISTORY, ALERT -> true;
          case TEST, PANEL -> false;
          default -> mention.part() == RecordPart.QUESTIONNAIRE_RESPONSE;
        };
    return canDeny && Sign.of(mention, view) == Sign.NEGATIVE;
  }

  static String words(Concept concept, Mention mention, ZoneId zone) {
    return concept.name() + " " + Words.on(mention.entry().timing().effective(), zone);
  }
}
