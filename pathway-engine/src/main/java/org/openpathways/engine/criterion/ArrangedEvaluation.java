package org.openpathways.engine.criterion;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.DaySpan.Order;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.Mention.Role;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.Arranged;
import org.openpathways.engine.criterion.Criterion.Progress;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/**
 * {@link Arranged} (SAF-2). An active request is sent and pending; a completed one, a completed
 * procedure, a report or a result is sent and done; a procedure being prepared or under way is
 * pending. Drafts, plans, revoked and cancelled ones are none of these; on hold or of unknown
 * status is unknown. A pending one that was surely done later is not pending. A plain answer "yes"
 * says done.
 */
final class ArrangedEvaluation implements Evaluation {
  private final Concept concept;
  private final int number;
  private final Progress progress;
  private final Window window;
  private final Silent silent;

  ArrangedEvaluation(Arranged criterion, Binding binding) {
    this.concept = criterion.concept();
    this.number = binding.index().number(concept);
    this.progress = criterion.progress();
    this.window = criterion.window();
    this.silent = binding.silent(concept);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    Truth best = Truth.NOT_MET;
    Optional<Mention> deciding = Optional.empty();
    for (Mention mention : view.mentions(number)) {
      if (mention.answered() && Sign.of(mention, view) == Sign.NEGATIVE) {
        return outcome(Truth.NOT_MET, mention, view);
      }
      Truth truth = reached(mention, view).and(Windows.holds(window, mention.when(), view.today()));
      if (truth.compareTo(best) > 0) {
        best = truth;
        deciding = Optional.of(mention);
      }
    }
    Truth found = best;
    return deciding.map(m -> outcome(found, m, view)).orElseGet(() -> silence(pass));
  }

  @Override
  public Optional<WhenSilent> whenSilent() {
    return switch (concept.kind()) {
      case PROCEDURE_DONE, REFERRAL -> Optional.of(WhenSilent.state(number, silent));
      default ->
          progress == Progress.DONE
              ? Optional.of(WhenSilent.record(number, silent))
              : Optional.empty();
    };
  }

  private Truth reached(Mention mention, RecordView view) {
    if (mention.role() != Role.MEANING || mention.value() instanceof Value.Absent) {
      return Truth.NOT_MET;
    }
    if (mention.part() == RecordPart.QUESTIONNAIRE_RESPONSE) {
      return answered(mention, view);
    }
    return switch (mention.use()) {
      case PENDING -> pending(mention, view);
      case HOLDS -> Truth.of(progress != Progress.PENDING);
      case PAUSED, UNCLEAR -> Truth.UNKNOWN;
      case ENDED, SUSPECTED, REFUTED, IGNORED -> Truth.NOT_MET;
    };
  }

  private Truth answered(Mention mention, RecordView view) {
    return switch (Sign.of(mention, view)) {
      case POSITIVE -> progress == Progress.PENDING ? Truth.UNKNOWN : Truth.MET;
      case UNREADABLE -> Truth.UNKNOWN;
      default -> Truth.NOT_MET;
    };
  }

  private Truth pending(Mention mention, RecordView view) {
    return switch (progress) {
      case SENT -> Truth.MET;
      case DONE -> Truth.NOT_MET;
      case PENDING -> doneSince(mention, view).not();
    };
  }

  private Truth doneSince(Mention pending, RecordView view) {
    Truth done = Truth.NOT_MET;
    for (Mention mention : view.mentions(number)) {
      boolean isDone =
          mention.part() != RecordPart.SERVICE_REQUEST
              && Events.recorded(mention, concept, view) == Truth.MET;
      if (isDone) {
        Order order = mention.when().compare(pending.when());
        done =
            done.or(
                order == Order.AFTER
                    ? Truth.MET
                    : order == Order.BEFORE ? Truth.NOT_MET : Truth.UNKNOWN);
      }
    }
    return done;
  }

  private Outcome silence(Pass pass) {
    boolean arranged =
        concept.kind() == ConceptKind.PROCEDURE_DONE || concept.kind() == ConceptKind.REFERRAL;
    if (arranged) {
      return silent.state(pass);
    }
    // Of a test, silence about the value is unknown, but that it was never requested can be seen.
    boolean requestsSeen = pass.view().coverage(RecordPart.SERVICE_REQUEST) == Coverage.COMPLETE;
    return progress == Progress.DONE || requestsSeen
        ? silent.record(pass)
        : Outcomes.silentUnknown(Reason.PART_NOT_SEEN);
  }

  private Outcome outcome(Truth truth, Mention mention, RecordView view) {
    Reason reason =
        switch (mention.use()) {
          case PAUSED -> Reason.PAUSED;
          case UNCLEAR -> Reason.STATUS_NOT_KNOWN;
          default -> Reason.DATE_NOT_PRECISE_ENOUGH;
        };
    String words =
        mention.answered()
            ? "answered " + (Sign.of(mention, view) == Sign.NEGATIVE ? "no" : "yes")
            : mention.entry().title()
                + " "
                + stage(mention)
                + " "
                + Words.on(mention.entry().timing().effective(), view.zone());
    return Outcomes.of(
        truth, Outcomes.basis(mention), reason, List.of(Outcomes.evidence(mention, "")), words);
  }

  private static String stage(Mention mention) {
    boolean request = mention.part() == RecordPart.SERVICE_REQUEST;
    return switch (mention.use()) {
      case PENDING -> request ? "sent" : "begun";
      case HOLDS -> request ? "completed, sent" : "done";
      case PAUSED -> "on hold, dated";
      default -> "of unknown status, dated";
    };
  }
}
