package org.openpathways.engine.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpathways.engine.advice.Raising;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.CriterionConcepts;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Formula;
import org.openpathways.engine.rules.Library;

/** What planning needs to know of a library, worked out once. Immutable once built. */
final class Model {
  private final Library library;
  private final List<Criterion> criteria;
  private final Topics topics;
  private final Raising raising;
  private final List<BitSet> behind = new ArrayList<>();
  private final List<int[]> inner = new ArrayList<>();
  private final List<Optional<String>> about = new ArrayList<>();
  private final Map<String, SortedSet<Double>> bounds = new HashMap<>();
  private final List<List<CompiledRule>> ofPathway = new ArrayList<>();
  private final List<List<Formula>> entries = new ArrayList<>();
  private final boolean[] advises;

  /**
   * @param criteria those whose outcomes will be given: the library's first, then what they are
   *     made of
   */
  Model(Library library, List<Criterion> criteria, ConceptIndex index) {
    this.library = library;
    this.criteria = List.copyOf(criteria);
    this.topics = new Topics(index.concepts());
    this.raising = new Raising(library);
    Map<Criterion, Integer> numbers = new HashMap<>();
    for (int c = 0; c < this.criteria.size(); c++) {
      numbers.put(this.criteria.get(c), c);
    }
    for (Criterion criterion : this.criteria) {
      behind.add(topics.behind(criterion));
      about.add(about(criterion));
      if (criterion instanceof Criterion.Measured measured) {
        bounds
            .computeIfAbsent(measured.readings().concept().name(), name -> new TreeSet<>())
            .addAll(measured.threshold().bounds());
      }
      inner.add(
          CriterionConcepts.inner(criterion).stream()
              .mapToInt(i -> numbers.getOrDefault(i, -1))
              .toArray());
    }
    for (int p = 0; p < library.pathways().size(); p++) {
      ofPathway.add(new ArrayList<>());
      entries.add(library.entry(p));
    }
    this.advises = new boolean[library.rules().size()];
    for (CompiledRule rule : library.rules()) {
      ofPathway.get(rule.pathway()).add(rule);
      advises[rule.number()] = advises(rule);
    }
  }

  Library library() {
    return library;
  }

  Topics topics() {
    return topics;
  }

  Raising raising() {
    return raising;
  }

  int pathways() {
    return library.pathways().size();
  }

  int criteria() {
    return criteria.size();
  }

  Criterion criterion(int number) {
    return criteria.get(number);
  }

  /** The topics whose answers can change a criterion. */
  BitSet behind(int criterion) {
    return behind.get(criterion);
  }

  /** The criteria that a criterion is made of; none for a plain one. */
  int[] inner(int criterion) {
    return inner.get(criterion);
  }

  /** The name of what fills the gap when a plain criterion is unknown; empty for age and sex. */
  Optional<String> about(int criterion) {
    return about.get(criterion);
  }

  private static Optional<String> about(Criterion criterion) {
    return criterion instanceof Criterion.CanBePregnant
        ? Optional.of(ConceptIndex.CAN_BE_PREGNANT)
        : CriterionConcepts.of(criterion).stream().findFirst().map(Concept::name);
  }

  /** The bounds that numbers of a concept are held against, ascending. */
  SortedSet<Double> bounds(String concept) {
    return bounds.getOrDefault(concept, Collections.emptySortedSet());
  }

  List<CompiledRule> rulesOf(int pathway) {
    return ofPathway.get(pathway);
  }

  /** A pathway's ages and entry, every one required. */
  List<Formula> entry(int pathway) {
    return entries.get(pathway);
  }

  /** Rules that only conclude or count matter through the rules that use them. */
  boolean advises(int rule) {
    return advises[rule];
  }

  private static boolean advises(CompiledRule rule) {
    for (Action action : rule.source().then()) {
      if (!(action instanceof Action.Conclude)
          && !(action instanceof Action.AddPoints)
          && !(action instanceof Action.InsteadOf)) {
        return true;
      }
    }
    return false;
  }
}
