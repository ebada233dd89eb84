package org.openpathways.engine.advice;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Formula;
import org.openpathways.engine.rules.Inferred;
import org.openpathways.engine.rules.Library;
import org.openpathways.engine.rules.Standing;

/** What was found out about one patient: outcomes of criteria and what the rules came to. */
final class Findings {
  private static final Outcome NOT_CONCLUDED = concluded(Truth.NOT_MET, Reason.KNOWN, "");
  private static final Outcome PERHAPS = concluded(Truth.UNKNOWN, Reason.ITEMS_UNKNOWN, "");
  private static final Outcome NOBODY_CONCLUDES =
      concluded(
          Truth.UNKNOWN, Reason.ITEMS_UNKNOWN, "no pathway that could conclude it is in use here");
  private final Library library;
  private final Inferred inferred;
  private final List<Outcome> outcomes;
  private final Details details;

  Findings(Library library, Inferred inferred, List<Outcome> outcomes, Details details) {
    this.library = library;
    this.inferred = inferred;
    this.outcomes = outcomes;
    this.details = details;
  }

  Library library() {
    return library;
  }

  Standing standing(CompiledRule rule) {
    return inferred.standing(rule);
  }

  boolean fired(CompiledRule rule) {
    return inferred.standing(rule) == Standing.FIRED;
  }

  /** Every rule that fires, pathways in their order, rules as written. */
  List<CompiledRule> fired() {
    return inferred.fired().stream().mapToObj(library.rules()::get).toList();
  }

  /** Whether one answer could still make it fire. */
  boolean waits(CompiledRule rule) {
    return inferred.standing(rule).concludes() == Truth.UNKNOWN;
  }

  Optional<CompiledRule> replacedBy(CompiledRule rule) {
    int by = inferred.replacedBy(rule).orElse(-1);
    return by < 0 ? Optional.empty() : Optional.of(library.rules().get(by));
  }

  /** Whether the two computations agree on every rule. */
  boolean agrees() {
    return inferred.agrees();
  }

  boolean differs(CompiledRule rule) {
    return inferred.differs(rule);
  }

  Truth truth(Formula formula) {
    return inferred.truth(formula);
  }

  Truth truth(int literal) {
    return inferred.truth(literal);
  }

  /** What a criterion that stands inside another (an item of a score) came to. */
  Truth detail(Criterion criterion) {
    return outcomes.get(details.number(criterion)).truth();
  }

  /** What a literal came to; a conclusion has no evidence of its own but names who concluded it. */
  Outcome outcome(int literal) {
    return library.isConclusion(literal) ? conclusion(literal) : outcomes.get(literal);
  }

  private Outcome conclusion(int literal) {
    return switch (inferred.truth(literal)) {
      case NOT_MET -> NOT_CONCLUDED;
      case UNKNOWN -> library.concluding(literal).isEmpty() ? NOBODY_CONCLUDES : PERHAPS;
      case MET ->
          concluded(
              Truth.MET,
              Reason.KNOWN,
              library.concluding(literal).stream()
                  .filter(this::fired)
                  .findFirst()
                  .map(r -> "by the rule \"" + r.id().name() + "\"")
                  .orElse(""));
    };
  }

  private static Outcome concluded(Truth truth, Reason reason, String words) {
    return new Outcome(truth, Basis.CALCULATED, reason, List.of(), words);
  }
}
