package org.openpathways.engine.criterion;

/** One criterion, bound to the numbers of its concepts. Immutable. */
interface Evaluation {

  /** What it comes to in this pass; it may ask the pass for outcomes of other criteria. */
  Outcome evaluate(Pass pass);
}
