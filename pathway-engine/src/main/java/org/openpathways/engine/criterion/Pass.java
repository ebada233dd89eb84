package org.openpathways.engine.criterion;

import org.jspecify.annotations.Nullable;
import org.openpathways.engine.concept.RecordView;

/** One evaluation of a library's criteria on one record; every criterion is evaluated once. */
final class Pass {
  private final RecordView view;
  private final Evaluation[] evaluations;
  private final @Nullable Outcome[] outcomes;
  private final Silences silences;
  private final @Nullable Outcome[] silent; // of each kind of silence
  private final People people;
  private @Nullable Outcome pregnancyPossible;

  Pass(RecordView view, Evaluation[] evaluations, Silences silences) {
    this.view = view;
    this.evaluations = evaluations;
    this.outcomes = new Outcome[evaluations.length];
    this.silences = silences;
    this.silent = new Outcome[silences.size()];
    this.people = new People(view);
  }

  RecordView view() {
    return view;
  }

  /** The patient as a person at {@code asOf}. */
  People person() {
    return people;
  }

  /** Whether pregnancy is possible, worked out on first need. */
  Outcome pregnancyPossible(PregnancyPossible evaluation) {
    Outcome known = pregnancyPossible;
    if (known == null) {
      known = evaluation.evaluate(this);
      pregnancyPossible = known;
    }
    return known;
  }

  /** The outcome of the criterion with this number, evaluated on first need. */
  Outcome outcome(int number) {
    Outcome known = outcomes[number];
    if (known == null) {
      known = silences.outcome(number, this, silent);
      known = known == null ? evaluations[number].evaluate(this) : known;
      outcomes[number] = known;
    }
    return known;
  }
}
