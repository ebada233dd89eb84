package org.openpathways.engine.criterion;

import java.util.Optional;

/** One criterion, bound to the numbers of its concepts. Immutable. */
interface Evaluation {

  /** What it comes to in this pass; it may ask the pass for outcomes of other criteria. */
  Outcome evaluate(Pass pass);

  /**
   * What {@link #evaluate} comes to when nothing mentions the criterion's concept, told apart so
   * that it can be shared; empty where more is asked.
   */
  default Optional<WhenSilent> whenSilent() {
    return Optional.empty();
  }
}
