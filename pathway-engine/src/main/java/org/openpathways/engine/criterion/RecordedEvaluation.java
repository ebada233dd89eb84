package org.openpathways.engine.criterion;

import java.time.ZoneId;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.Recorded;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link Criterion.Recorded}: whether any reading or entry falls in the window. A reading with an
 * unusable unit is recorded all the same; a calculated one counts where it can be used. That
 * something is recorded as not there, or answered with no, is no record of it (SEM-5). The answer
 * that it was not done says no, and so does a complete record without one.
 */
final class RecordedEvaluation implements Evaluation {
  private final Concept concept;
  private final int number;
  private final Window window;
  private final Optional<Concept> began;
  private final int beganNumber;
  private final Silent silent;

  RecordedEvaluation(Recorded criterion, Binding binding) {
    this.concept = criterion.readings().concept();
    this.number = binding.index().number(concept);
    this.window = criterion.readings().window();
    this.began = criterion.readings().began();
    this.beganNumber = began.map(b -> binding.index().number(b)).orElse(-1);
    this.silent = binding.silent(concept);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    Optional<Onset> onset = began.flatMap(b -> Onset.of(b, beganNumber, view));
    Truth best = Truth.NOT_MET;
    Optional<Mention> deciding = Optional.empty();
    Optional<Mention> newest = Optional.empty();
    for (Mention mention : view.mentions(number)) {
      Truth recorded = Events.recorded(mention, concept, view);
      if (recorded == Truth.NOT_MET) {
        continue;
      }
      newest = newest.isPresent() ? newest : Optional.of(mention);
      Truth truth = recorded.and(inside(mention, onset, view));
      if (truth.compareTo(best) > 0) {
        best = truth;
        deciding = Optional.of(mention);
      }
    }
    if (best == Truth.MET) {
      return found(best, Reason.KNOWN, deciding.orElseThrow(), view);
    }
    Optional<Outcome> calculated = calculated(view, onset);
    if (calculated.isPresent()) {
      return calculated.get();
    }
    if (best == Truth.UNKNOWN) {
      Mention mention = deciding.orElseThrow();
      return found(best, doubt(mention, onset, view), mention, view);
    }
    Optional<Mention> denial = Events.denial(number, concept, view);
    return denial.isPresent() ? Outcomes.denied(denial.get()) : none(pass, newest);
  }

  @Override
  public Optional<WhenSilent> whenSilent() {
    return concept.calculation().isPresent()
        ? Optional.empty()
        : Optional.of(WhenSilent.record(number, silent));
  }

  private Reason doubt(Mention mention, Optional<Onset> onset, RecordView view) {
    if (Events.recorded(mention, concept, view) == Truth.UNKNOWN) {
      return Events.happened(mention, concept) == Truth.UNKNOWN
          ? Reason.STATUS_NOT_KNOWN
          : Reason.VALUE_NOT_USABLE;
    }
    return began.isPresent() && onset.isEmpty()
        ? Reason.ONSET_NOT_KNOWN
        : Reason.DATE_NOT_PRECISE_ENOUGH;
  }

  private Truth inside(Mention mention, Optional<Onset> onset, RecordView view) {
    Truth inside = Windows.holds(window, mention.when(), view.today());
    if (began.isEmpty()) {
      return inside;
    }
    return inside.and(onset.map(o -> isAfter(o, mention)).orElse(Truth.UNKNOWN));
  }

  private static Truth isAfter(Onset onset, Mention mention) {
    if (onset.isBefore(mention.when())
        || (!onset.earliest().equals(java.time.LocalDate.MIN)
            && !mention.when().first().isBefore(onset.earliest()))) {
      return Truth.MET;
    }
    return onset.isAfter(mention.when()) ? Truth.NOT_MET : Truth.UNKNOWN;
  }

  private Optional<Outcome> calculated(RecordView view, Optional<Onset> onset) {
    if (concept.calculation().isEmpty() || began.isPresent()) {
      return Optional.empty();
    }
    return view.series(number).stream()
        .filter(r -> r.isCalculated() && r.isUsable())
        .filter(r -> Windows.holds(window, r.when(), view.today()) == Truth.MET)
        .findFirst()
        .map(r -> calculated(r, view));
  }

  private Outcome calculated(Reading reading, RecordView view) {
    ZoneId zone = view.zone();
    return Outcomes.later(
        Truth.MET,
        Outcomes.basis(reading),
        Reason.KNOWN,
        () ->
            new Outcome.Explanation(
                Outcomes.evidence(reading, ""), ReadingWords.of(concept, reading, zone)));
  }

  private Outcome none(Pass pass, Optional<Mention> newest) {
    Outcome silence = silent.record(pass);
    ZoneId zone = pass.view().zone();
    return newest
        .map(
            n ->
                Outcomes.later(
                    silence.truth(),
                    silence.basis(),
                    silence.reason(),
                    () -> Outcomes.explained(n, "last " + Events.words(concept, n, zone))))
        .orElse(silence);
  }

  private Outcome found(Truth truth, Reason reason, Mention mention, RecordView view) {
    ZoneId zone = view.zone();
    return Outcomes.later(
        truth,
        Outcomes.basis(mention),
        reason,
        () -> Outcomes.explained(mention, Events.words(concept, mention, zone)));
  }
}
