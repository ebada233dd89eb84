package org.openpathways.engine.criterion;

/** {@link Criterion.Not}: Kleene's not, with the same evidence (SEM-1). */
final class NotEvaluation implements Evaluation {
  private final int criterion;

  NotEvaluation(int criterion) {
    this.criterion = criterion;
  }

  int criterion() {
    return criterion;
  }

  @Override
  public Outcome evaluate(Pass pass) {
    return Outcomes.not(pass.outcome(criterion));
  }
}
