package org.openpathways.engine.criterion;

import java.util.List;
import org.openpathways.engine.concept.RecordView;

/** Evaluates one criterion. Libraries use {@link BoundCriteria}, which does the same for many. */
public final class CriteriaEvaluation {
  private CriteriaEvaluation() {}

  /** What the criterion comes to on this record. */
  public static Outcome evaluate(Criterion criterion, RecordView record) {
    return BoundCriteria.of(List.of(criterion)).evaluate(record)[0];
  }
}
