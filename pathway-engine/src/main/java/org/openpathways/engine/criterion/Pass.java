package org.openpathways.engine.criterion;

import org.jspecify.annotations.Nullable;
import org.openpathways.engine.concept.RecordView;

/** One evaluation of a library's criteria on one record; every criterion is evaluated once. */
final class Pass {
  private final RecordView view;
  private final Evaluation[] evaluations;
  private final @Nullable Outcome[] outcomes;
  private final People people;

  Pass(RecordView view, Evaluation[] evaluations) {
    this.view = view;
    this.evaluations = evaluations;
    this.outcomes = new Outcome[evaluations.length];
    this.people = new People(view);
  }

  RecordView view() {
    return view;
  }

  /** The patient as a person at {@code asOf}. */
  People person() {
    return people;
  }

  /** The outcome of the criterion with this number, evaluated on first need. */
  Outcome outcome(int number) {
    Outcome known = outcomes[number];
    if (known == null) {
      known = evaluations[number].evaluate(this);
      outcomes[number] = known;
    }
    return known;
  }
}
