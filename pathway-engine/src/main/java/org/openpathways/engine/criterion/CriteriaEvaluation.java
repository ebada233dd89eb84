package org.openpathways.engine.criterion;

import java.util.List;
import org.openpathways.engine.concept.RecordView;

/** Evaluates one criterion. Libraries use {@link BoundCriteria}, which does the same for many. */
public final class CriteriaEvaluation {
  private CriteriaEvaluation() {}

  /**
   * What the criterion comes to on this record.
   *
   * @param record a view over at least the criterion's concepts
   * @throws IllegalArgumentException when the view does not know one of its concepts
   */
  public static Outcome evaluate(Criterion criterion, RecordView record) {
    return BoundCriteria.of(List.of(criterion), record.index()).evaluate(record)[0];
  }
}
