package org.openpathways.engine.criterion;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    Found found = new Found(pass.view());
    return switch (taking) {
      case NOW -> now(pass, found);
      case STOPPED -> stopped(pass, found);
      case EVER -> ever(pass, found);
    };
  }

  @Override
  public Optional<WhenSilent> whenSilent() {
    return Optional.of(WhenSilent.state(number, silent));
  }

  /** The mentions that count, each looked at once: the first of each kind, and the first answer. */
  private final class Found {
    private final @Nullable Mention[] first = new Mention[Medicine.values().length];
    private Optional<Mention> answer = Optional.empty();

    Found(RecordView view) {
      for (Mention mention : view.mentions(number)) {
        Medicine what = Medicine.of(mention, view);
        if (first[what.ordinal()] == null) {
          first[what.ordinal()] = mention;
        }
        boolean says = what == Medicine.TAKEN || what == Medicine.NOT_TAKEN;
        if (says && mention.answered() && answer.isEmpty()) {
          answer = Optional.of(mention);
        }
      }
    }

    Optional<Mention> first(Medicine what) {
      return Optional.ofNullable(first[what.ordinal()]);
    }
  }

  private Outcome now(Pass pass, Found found) {
    RecordView view = pass.view();
    if (found.answer.isPresent()) {
      boolean yes = Medicine.of(found.answer.get(), view) == Medicine.TAKEN;
      return outcome(Truth.of(yes), Reason.KNOWN, found.answer.get(), view);
    }
    Optional<Mention> taken = found.first(Medicine.TAKEN);
    if (taken.isPresent()) {
      return found
          .first(Medicine.NOT_TAKEN)
          .filter(no -> contradicts(no, taken.get()))
          .map(no -> outcome(Truth.UNKNOWN, Reason.CONFLICTING, no, view))
          .orElseGet(() -> outcome(Truth.MET, Reason.KNOWN, taken.get(), view));
    }
    Optional<Mention> perhaps = found.first(Medicine.PERHAPS);
    if (perhaps.isPresent()) {
      return outcome(Truth.UNKNOWN, Medicine.doubt(perhaps.get()), perhaps.get(), view);
    }
    return notTaken(pass, found);
  }

  private Outcome notTaken(Pass pass, Found found) {
    RecordView view = pass.view();
    Optional<Mention> not = found.first(Medicine.NOT_TAKEN);
    if (not.isPresent()) {
      return outcome(Truth.NOT_MET, Reason.KNOWN, not.get(), view);
    }
    Reason incomplete = silent.incomplete(view);
    Truth truth = incomplete == Reason.KNOWN ? Truth.NOT_MET : Truth.UNKNOWN;
    return found
        .first(Medicine.STOPPED)
        .map(s -> outcome(truth, incomplete, s, view))
        .orElseGet(() -> silent.state(pass));
  }

  private Outcome stopped(Pass pass, Found found) {
    Outcome now = now(pass, found);
    if (now.truth() != Truth.NOT_MET) {
      return Outcomes.not(now);
    }
    return found
        .first(Medicine.STOPPED)
        .map(s -> outcome(Truth.MET, Reason.KNOWN, s, pass.view()))
        .orElse(now);
  }

  private Outcome ever(Pass pass, Found found) {
    RecordView view = pass.view();
    Optional<Mention> taken = found.first(Medicine.TAKEN).or(() -> found.first(Medicine.STOPPED));
    if (taken.isPresent()) {
      return outcome(Truth.MET, Reason.KNOWN, taken.get(), view);
    }
    return found
        .first(Medicine.PERHAPS)
        .map(p -> outcome(Truth.UNKNOWN, Medicine.doubt(p), p, view))
        .or(() -> found.answer.map(a -> outcome(Truth.NOT_MET, Reason.KNOWN, a, view)))
        .orElseGet(() -> silent.state(pass));
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
