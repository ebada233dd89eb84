package org.openpathways.engine.criterion;

import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion.Measured;
import org.openpathways.engine.criterion.Criterion.Readings;
import org.openpathways.engine.criterion.Criterion.Statistic;
import org.openpathways.engine.criterion.Window.Unit;

/** Short ways to write criteria in tests. */
final class Ask {
  private Ask() {}

  static Window months(int amount) {
    return new Window(amount, Unit.MONTHS);
  }

  static Window days(int amount) {
    return new Window(amount, Unit.DAYS);
  }

  static Threshold atLeast(double bound) {
    return new Threshold.Compared(Comparison.AT_LEAST, bound);
  }

  static Threshold above(double bound) {
    return new Threshold.Compared(Comparison.ABOVE, bound);
  }

  static Threshold below(double bound) {
    return new Threshold.Compared(Comparison.BELOW, bound);
  }

  static Threshold atMost(double bound) {
    return new Threshold.Compared(Comparison.AT_MOST, bound);
  }

  static Threshold between(double low, double high) {
    return new Threshold.Between(low, high);
  }

  static Measured latest(Concept concept, Threshold threshold) {
    return latest(concept, Window.EVER, threshold);
  }

  static Measured latest(Concept concept, Window window, Threshold threshold) {
    return new Measured(
        Statistic.LATEST, new Readings(concept, window, Optional.empty()), threshold);
  }

  static Measured latestAfter(Concept concept, Concept began, Window window, Threshold threshold) {
    return new Measured(
        Statistic.LATEST, new Readings(concept, window, Optional.of(began)), threshold);
  }

  static Measured summary(
      Statistic statistic, Concept concept, Window window, Threshold threshold) {
    return new Measured(statistic, new Readings(concept, window, Optional.empty()), threshold);
  }

  static Criterion.Present has(Concept concept) {
    return new Criterion.Present(concept, Criterion.Tense.NOW);
  }

  static Criterion.Present everHad(Concept concept) {
    return new Criterion.Present(concept, Criterion.Tense.EVER);
  }

  static Criterion.Recorded recorded(Concept concept, Window window) {
    return new Criterion.Recorded(new Readings(concept, window, Optional.empty()));
  }
}
