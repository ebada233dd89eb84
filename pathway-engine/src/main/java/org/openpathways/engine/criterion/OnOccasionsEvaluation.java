package org.openpathways.engine.criterion;

import java.util.List;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.OnOccasions;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link OnOccasions}: the newest occasions in the window, as few as are needed to have so many of
 * them, so many days from the first to the last, must all meet the threshold (CKD-2).
 *
 * <p>Met when they all do; not met when any of them surely does not; too few occasions: not met
 * when the newest surely fails, else unknown.
 */
final class OnOccasionsEvaluation implements Evaluation {
  private final OnOccasions criterion;
  private final Concept concept;
  private final int number;
  private final Silent silent;

  OnOccasionsEvaluation(OnOccasions criterion, Binding binding) {
    this.criterion = criterion;
    this.concept = criterion.concept();
    this.number = binding.index().number(concept);
    this.silent = binding.silent(concept);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    Series series = Series.of(concept, number, criterion.window(), view);
    List<Reading> occasions = series.occasions();
    if (occasions.isEmpty()) {
      return series.older() ? Outcomes.silentUnknown(Reason.TOO_OLD) : silent.value(pass);
    }
    if (series.imprecise()) {
      return outcome(Truth.UNKNOWN, Reason.DATE_NOT_PRECISE_ENOUGH, occasions, view);
    }
    int needed = series.needed(occasions.size(), criterion.readings(), criterion.daysApart());
    if (needed == 0) {
      boolean fails = truth(occasions.get(0)) == Truth.NOT_MET;
      return outcome(
          fails ? Truth.NOT_MET : Truth.UNKNOWN, Reason.TOO_FEW_READINGS, occasions, view);
    }
    List<Reading> run = occasions.subList(0, needed);
    Truth all = Truth.MET;
    for (Reading reading : run) {
      all = all.and(truth(reading));
    }
    return outcome(all, SeriesOutcome.reason(run), run, view);
  }

  private Truth truth(Reading reading) {
    return Thresholds.test(criterion.threshold(), reading.range());
  }

  private Outcome outcome(Truth truth, Reason reason, List<Reading> readings, RecordView view) {
    return SeriesOutcome.of(
        truth, reason, concept, readings, Thresholds.words(criterion.threshold()), view);
  }
}
