package org.openpathways.engine.criterion;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.Changed;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link Changed}: the newest occasions in the window against its oldest, the baseline.
 *
 * <p>The change must be shown by all of the newest occasions, as few as are needed to have {@code
 * readings} of them with {@code daysApart} days from the first to the last; the baseline is not one
 * of them. Met when all surely show it; not met when any surely does not; too few occasions: not
 * met when the newest surely does not show it, else unknown. Both ends are ranges where the record
 * is.
 *
 * <p>PERCENT is of the baseline. PER_YEAR divides by the days between the two, 365.25 days a year.
 * With {@code newCategory} the value must also lie in another category, in the direction of the
 * change.
 */
final class ChangedEvaluation implements Evaluation {
  private final Changed criterion;
  private final Concept concept;
  private final int number;
  private final Change change;
  private final Silent silent;

  ChangedEvaluation(Changed criterion, Binding binding) {
    this.criterion = criterion;
    this.concept = criterion.concept();
    this.number = binding.index().number(concept);
    this.change = new Change(criterion);
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
    int available = occasions.size() - 1;
    if (available == 0) {
      return outcome(Truth.UNKNOWN, Reason.TOO_FEW_READINGS, occasions, view);
    }
    Reading baseline = occasions.get(available);
    int needed = series.needed(available, criterion.readings(), criterion.daysApart());
    if (needed == 0) {
      boolean fails = change.shown(baseline, occasions.get(0)) == Truth.NOT_MET;
      return outcome(
          fails ? Truth.NOT_MET : Truth.UNKNOWN, Reason.TOO_FEW_READINGS, occasions, view);
    }
    return sustained(baseline, occasions.subList(0, needed), view);
  }

  private Outcome sustained(Reading baseline, List<Reading> run, RecordView view) {
    Truth all = Truth.MET;
    for (Reading reading : run) {
      all = all.and(change.shown(baseline, reading));
    }
    List<Reading> shown = new ArrayList<>(run);
    shown.add(baseline);
    return outcome(all, SeriesOutcome.reason(shown), shown, view);
  }

  private Outcome outcome(Truth truth, Reason reason, List<Reading> readings, RecordView view) {
    return SeriesOutcome.of(truth, reason, concept, readings, change.words(), view);
  }
}
