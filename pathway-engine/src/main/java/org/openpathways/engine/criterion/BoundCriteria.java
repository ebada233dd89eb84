package org.openpathways.engine.criterion;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.concept.RecordView;

/**
 * A library's criteria, numbered by their place in a list and bound to its concepts, so that an
 * evaluation looks nothing up. Immutable and safe to share between threads.
 */
public final class BoundCriteria {
  private final int[] numbers;
  private final Evaluation[] evaluations;
  private final Silences silences;
  private final ConceptIndex index;

  private BoundCriteria(List<Criterion> criteria, ConceptIndex index) {
    Binding binding = new Binding(criteria, index);
    this.numbers = binding.of(criteria);
    this.evaluations = binding.evaluations();
    this.silences = new Silences(evaluations);
    this.index = index;
  }

  /**
   * Binds criteria. Equal ones are evaluated once, also where they stand inside others (items of
   * scores, members of lists).
   */
  public static BoundCriteria of(List<Criterion> criteria) {
    return of(criteria, ConceptIndex.of(Binding.concepts(criteria)));
  }

  /**
   * Binds criteria over an index that also holds other concepts, for {@link #more}.
   *
   * @param alsoIndexed concepts beyond those of the criteria
   */
  public static BoundCriteria of(List<Criterion> criteria, Collection<Concept> alsoIndexed) {
    Set<Concept> concepts = new LinkedHashSet<>(Binding.concepts(criteria));
    concepts.addAll(alsoIndexed);
    return of(criteria, ConceptIndex.of(concepts));
  }

  /** Other criteria over the same index, to be evaluated on the same views when needed. */
  public BoundCriteria more(List<Criterion> criteria) {
    return of(criteria, index);
  }

  static BoundCriteria of(List<Criterion> criteria, ConceptIndex index) {
    return new BoundCriteria(criteria, index);
  }

  /** The index of all concepts that the criteria rest on; views must be made with it. */
  public ConceptIndex index() {
    return index;
  }

  /**
   * Evaluates every criterion once; the outcome of the list's i-th criterion is at i.
   *
   * @param record a view made with {@link #index()}
   * @throws IllegalArgumentException when the view was made with another index
   */
  public Outcome[] evaluate(RecordView record) {
    if (record.index() != index) {
      throw new IllegalArgumentException(
          "The record view was made with another index.\nMaybe make it with BoundCriteria.index().");
    }
    Pass pass = new Pass(record, evaluations, silences);
    Outcome[] outcomes = new Outcome[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      outcomes[i] = pass.outcome(numbers[i]);
    }
    return outcomes;
  }
}
