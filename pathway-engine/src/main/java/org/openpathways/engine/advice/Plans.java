package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Library;

/** What advice needs to know of a library, worked out once. Immutable once built. */
final class Plans {
  private final Library library;
  private final List<RulePlan> plans = new ArrayList<>();
  private final List<List<CompiledRule>> ofPathway = new ArrayList<>();
  private final Raising raising;
  private final Map<Concept, List<Integer>> about = new HashMap<>();

  Plans(Library library) {
    this.library = library;
    this.raising = new Raising(library);
    library.pathways().forEach(p -> ofPathway.add(new ArrayList<>()));
    for (CompiledRule rule : library.rules()) {
      RulePlan plan = new RulePlan(library, library.pathways().get(rule.pathway()), rule);
      plans.add(plan);
      ofPathway.get(rule.pathway()).add(rule);
    }
    for (int literal = 0; literal < library.criteria().size(); literal++) {
      about(library.criteria().get(literal), literal);
    }
  }

  RulePlan of(CompiledRule rule) {
    return plans.get(rule.number());
  }

  List<CompiledRule> rulesOf(int pathway) {
    return ofPathway.get(pathway);
  }

  /** The rules that stand instead of this one when they fire. */
  List<CompiledRule> replacing(CompiledRule rule) {
    return raising.replacing(rule);
  }

  /** Which rules make others provisional. */
  Raising raising() {
    return raising;
  }

  /** The words a criterion was first written in. */
  String words(int literal) {
    return library.words().get(literal);
  }

  /** Criteria about a concept. */
  List<Integer> about(Concept concept) {
    return about.getOrDefault(concept, List.of());
  }

  Library library() {
    return library;
  }

  private void about(Criterion criterion, int literal) {
    Subject.of(criterion)
        .ifPresent(c -> about.computeIfAbsent(c, k -> new ArrayList<>()).add(literal));
    Details.inner(criterion).forEach(inner -> about(inner, literal));
  }
}
