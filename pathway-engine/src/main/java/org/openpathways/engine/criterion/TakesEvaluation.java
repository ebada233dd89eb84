package org.openpathways.engine.criterion;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.DaySpan.Order;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.Taking;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Code;

/**
 * {@link Criterion.Takes}. Any one medicine of a class that is taken makes it taken. A later
 * statement that the very same medicine is not taken contradicts it: unknown. Stopped entries say
 * no only where the record is complete.
 */
final class TakesEvaluation implements Evaluation {
  private final Concept medicine;
  private final int number;
  private final Taking taking;
  private final Silent silent;

  TakesEvaluation(Concept medicine, Taking taking, Binding binding) {
    this.medicine = medicine;
    this.number = binding.index().number(medicine);
    this.taking = taking;
    this.silent = binding.silent(medicine);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    if (pass.view().isSilent(number)) {
      return silent.state(pass);
    }
    return switch (taking) {
      case NOW -> now(pass);
      case STOPPED -> stopped(pass);
      case EVER -> ever(pass);
    };
  }

  private Outcome now(Pass pass) {
    RecordView view = pass.view();
    Optional<Mention> answer = answer(view);
    if (answer.isPresent()) {
      boolean yes = Medicine.of(answer.get(), view) == Medicine.TAKEN;
      return outcome(Truth.of(yes), Reason.KNOWN, answer.get(), view);
    }
    Optional<Mention> taken = first(view, Medicine.TAKEN);
    if (taken.isPresent()) {
      return first(view, Medicine.NOT_TAKEN)
          .filter(no -> contradicts(no, taken.get()))
          .map(no -> outcome(Truth.UNKNOWN, Reason.CONFLICTING, no, view))
          .orElseGet(() -> outcome(Truth.MET, Reason.KNOWN, taken.get(), view));
    }
    Optional<Mention> perhaps = first(view, Medicine.PERHAPS);
    if (perhaps.isPresent()) {
      return outcome(Truth.UNKNOWN, Medicine.doubt(perhaps.get()), perhaps.get(), view);
    }
    return notTaken(pass);
  }

  private Outcome notTaken(Pass pass) {
    RecordView view = pass.view();
    Optional<Mention> not = first(view, Medicine.NOT_TAKEN);
    if (not.isPresent()) {
      return outcome(Truth.NOT_MET, Reason.KNOWN, not.get(), view);
    }
    Reason incomplete = silent.incomplete(view);
    return first(view, Medicine.STOPPED)
        .map(
            s ->
                outcome(
                    incomplete == Reason.KNOWN ? Truth.NOT_MET : Truth.UNKNOWN,
                    incomplete,
                    s,
                    view))
        .orElseGet(() -> silent.state(pass));
  }

  private Outcome stopped(Pass pass) {
    Outcome now = now(pass);
    if (now.truth() != Truth.NOT_MET) {
      return Outcomes.not(now);
    }
    return first(pass.view(), Medicine.STOPPED)
        .map(s -> outcome(Truth.MET, Reason.KNOWN, s, pass.view()))
        .orElse(now);
  }

  private Outcome ever(Pass pass) {
    RecordView view = pass.view();
    Optional<Mention> taken = first(view, Medicine.TAKEN).or(() -> first(view, Medicine.STOPPED));
    if (taken.isPresent()) {
      return outcome(Truth.MET, Reason.KNOWN, taken.get(), view);
    }
    return first(view, Medicine.PERHAPS)
        .map(p -> outcome(Truth.UNKNOWN, Medicine.doubt(p), p, view))
        .or(() -> answer(view).map(a -> outcome(Truth.NOT_MET, Reason.KNOWN, a, view)))
        .orElseGet(() -> silent.state(pass));
  }

  private Optional<Mention> answer(RecordView view) {
    for (Mention mention : view.mentions(number)) {
      if (mention.answered()) {
        Medicine what = Medicine.of(mention, view);
        if (what == Medicine.TAKEN || what == Medicine.NOT_TAKEN) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Mention> first(RecordView view, Medicine what) {
    for (Mention mention : view.mentions(number)) {
      if (Medicine.of(mention, view) == what) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private static boolean contradicts(Mention not, Mention taken) {
    List<Code> codes = taken.entry().codes();
    return not.entry().codes().stream().anyMatch(codes::contains)
        && not.when().compare(taken.when()) == Order.AFTER;
  }

  private Outcome outcome(Truth truth, Reason reason, Mention mention, RecordView view) {
    ZoneId zone = view.zone();
    boolean taken = mention.answered() && Medicine.of(mention, view) == Medicine.TAKEN;
    return Outcomes.later(
        truth,
        Outcomes.basis(mention),
        reason,
        () ->
            Outcomes.explained(
                mention,
                mention.answered()
                    ? "answered " + (taken ? "yes" : "no")
                    : Medicine.words(mention, zone)));
  }
}
