package org.openpathways.engine.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Conflict;
import org.openpathways.engine.advice.Conflicts;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Opposing;
import org.openpathways.engine.boundary.BoundaryCase;
import org.openpathways.engine.boundary.BoundaryRecords;
import org.openpathways.engine.boundary.BoundaryRecords.RuleOf;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Library;

/**
 * Contradictions that can happen: of every two rules whose actions are opposites it tries to make a
 * record for which both fire, and asks the engine whether both then stand.
 */
final class Opposites {
  private final PathwayEngine engine;
  private final Library library;
  private final BoundaryRecords records;
  private final Consultation consultation;

  /**
   * Two rules that stand together and contradict each other.
   *
   * @param patient for whom, in words
   */
  record Contradiction(RuleId one, RuleId other, String about, String patient) {}

  Opposites(PathwayEngine engine, Library library, BoundaryRecords records) {
    this.engine = engine;
    this.library = library;
    this.records = records;
    this.consultation = Consultation.at(records.asOf());
  }

  /** Every two rules whose actions are opposites, whether they ever meet or not. */
  List<Conflict> possible(List<Opposing> opposing) {
    return new Conflicts(opposing).between(library.rules());
  }

  /** Those that were found to stand together for some patient. */
  List<Contradiction> found(List<Conflict> possible) {
    return possible.parallelStream().flatMap(this::tried).toList();
  }

  private Stream<Contradiction> tried(Conflict conflict) {
    return rule(conflict.one())
        .flatMap(one -> rule(conflict.other()).map(other -> List.of(one, other)))
        .flatMap(both -> records.firing(both).found())
        .filter(found -> stands(conflict, found))
        .map(found -> contradiction(conflict, found))
        .stream();
  }

  private boolean stands(Conflict conflict, BoundaryCase found) {
    return engine.advise(found.record(), consultation).conflicts().contains(conflict);
  }

  private static Contradiction contradiction(Conflict conflict, BoundaryCase found) {
    return new Contradiction(
        conflict.one(), conflict.other(), conflict.about(), found.description().get());
  }

  private Optional<RuleOf> rule(RuleId id) {
    return library
        .rule(id)
        .map(CompiledRule::source)
        .map(rule -> new RuleOf(pathway(id.pathway()), rule));
  }

  private Pathway pathway(String id) {
    return library.pathways().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow();
  }
}
