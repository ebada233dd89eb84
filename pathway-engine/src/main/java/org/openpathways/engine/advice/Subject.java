package org.openpathways.engine.advice;

import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion;

/** What a plain criterion is about. */
final class Subject {
  private Subject() {}

  /**
   * The concept that fills the gap when the criterion is unknown; empty for age, sex, and criteria
   * that are made of others.
   */
  static Optional<Concept> of(Criterion criterion) {
    return state(criterion).or(() -> reading(criterion)).or(() -> care(criterion));
  }

  private static Optional<Concept> state(Criterion criterion) {
    if (criterion instanceof Criterion.Present present) {
      return Optional.of(present.concept());
    }
    if (criterion instanceof Criterion.RecordedWithin within) {
      return Optional.of(within.concept());
    }
    if (criterion instanceof Criterion.FirstRecordedBeforeAge before) {
      return Optional.of(before.concept());
    }
    return Optional.empty();
  }

  private static Optional<Concept> reading(Criterion criterion) {
    if (criterion instanceof Criterion.Measured measured) {
      return Optional.of(measured.readings().concept());
    }
    if (criterion instanceof Criterion.Recorded recorded) {
      return Optional.of(recorded.readings().concept());
    }
    if (criterion instanceof Criterion.PanelCompared panel) {
      return Optional.of(panel.panel());
    }
    if (criterion instanceof Criterion.Changed changed) {
      return Optional.of(changed.concept());
    }
    if (criterion instanceof Criterion.OnOccasions occasions) {
      return Optional.of(occasions.concept());
    }
    if (criterion instanceof Criterion.Counted counted) {
      return Optional.of(counted.concept());
    }
    return Optional.empty();
  }

  private static Optional<Concept> care(Criterion criterion) {
    if (criterion instanceof Criterion.Takes takes) {
      return Optional.of(takes.medicine());
    }
    if (criterion instanceof Criterion.TakesDifferent different) {
      return Optional.of(different.medicine());
    }
    if (criterion instanceof Criterion.DailyDose dose) {
      return Optional.of(dose.medicine());
    }
    if (criterion instanceof Criterion.AllergicTo allergic) {
      return Optional.of(allergic.concept());
    }
    if (criterion instanceof Criterion.Declined declined) {
      return Optional.of(declined.concept());
    }
    if (criterion instanceof Criterion.Contraindicated contraindicated) {
      return Optional.of(contraindicated.concept());
    }
    if (criterion instanceof Criterion.Arranged arranged) {
      return Optional.of(arranged.concept());
    }
    return Optional.empty();
  }
}
