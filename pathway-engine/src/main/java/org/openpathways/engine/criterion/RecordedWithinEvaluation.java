package org.openpathways.engine.criterion;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.DaySpan;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.RecordedWithin;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link RecordedWithin}: whether the first, or the last, record of something falls in the window.
 * A first record may be older than what was seen: it is in the window only if the record is
 * complete. A date that only says when something was written down, or that may be the day of an
 * import, is no earlier than the truth (SAF-21).
 */
final class RecordedWithinEvaluation implements Evaluation {
  private final Concept concept;
  private final int number;
  private final boolean first;
  private final Window window;
  private final Silent silent;

  RecordedWithinEvaluation(RecordedWithin criterion, Binding binding) {
    this.concept = criterion.concept();
    this.number = binding.index().number(concept);
    this.first = criterion.first();
    this.window = criterion.window();
    this.silent = binding.silent(concept);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    Optional<Mention> found = first ? FirstRecord.of(concept, number, view) : last(view);
    if (found.isEmpty()) {
      return silent.state(pass);
    }
    Mention mention = found.get();
    Truth certain = Events.occurred(mention, concept, view);
    DaySpan when = first ? FirstRecord.when(mention, view) : mention.when();
    Truth inside = Windows.holds(window, when, view.today());
    return outcome(mention, certain, inside, view);
  }

  private Optional<Mention> last(RecordView view) {
    return view.mentions(number).stream()
        .filter(m -> Events.occurred(m, concept, view) != Truth.NOT_MET)
        .findFirst();
  }

  private Outcome outcome(Mention mention, Truth certain, Truth inside, RecordView view) {
    Reason incomplete = silent.incomplete(view);
    // More of the record could hold an earlier first, or a later last.
    boolean open = incomplete != Reason.KNOWN && (inside == Truth.MET) == first;
    if (certain == Truth.UNKNOWN) {
      return result(Truth.UNKNOWN, Reason.STATUS_NOT_KNOWN, mention, view);
    }
    return open
        ? result(Truth.UNKNOWN, incomplete, mention, view)
        : result(inside, Reason.DATE_NOT_PRECISE_ENOUGH, mention, view);
  }

  private Outcome result(Truth truth, Reason reason, Mention mention, RecordView view) {
    return Outcomes.of(
        truth,
        Outcomes.basis(mention),
        reason,
        List.of(Outcomes.evidence(mention, "")),
        (first ? "first " : "last ") + Events.words(concept, mention, view.zone()));
  }
}
