package org.openpathways.engine.criterion;

import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.Range;

/** Which side of a threshold is the one to worry about, by the measure's concern (SEM-7, SAF-9). */
enum Concerning {
  /** Meeting the threshold is. */
  WHEN_MET,
  /** Not meeting it is. */
  WHEN_NOT_MET,
  /** Neither (between two bounds). */
  NEITHER;

  static Concerning of(Threshold threshold, Concept concept) {
    if (!(threshold instanceof Threshold.Compared compared)) {
      return NEITHER;
    }
    boolean higher = concept.measure().map(m -> m.concern() == Concern.HIGHER).orElse(true);
    boolean asksHigh =
        compared.comparison() == Comparison.AT_LEAST || compared.comparison() == Comparison.ABOVE;
    return higher == asksHigh ? WHEN_MET : WHEN_NOT_MET;
  }

  /** The truth of "this is the concerning side". */
  Truth side(Threshold threshold, Range range) {
    Truth met = Thresholds.test(threshold, range);
    return switch (this) {
      case WHEN_MET -> met;
      case WHEN_NOT_MET -> met.not();
      case NEITHER -> met;
    };
  }

  /** What the criterion is when the concerning side is true. */
  Truth whenConcerning() {
    return this == WHEN_NOT_MET ? Truth.NOT_MET : Truth.MET;
  }
}
