package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Library;

/**
 * Which rules make another's recommendation provisional while they wait: those that would replace
 * it (SEM-11), then, if it reassures, the more urgent ones of its pathway (SEM-12), the most urgent
 * first. Worked out once per library; immutable.
 */
public final class Raising {
  private final List<List<CompiledRule>> replacing = new ArrayList<>();
  private final List<List<CompiledRule>> raising = new ArrayList<>();

  /** Of a library. */
  public Raising(Library library) {
    library.rules().forEach(rule -> replacing.add(new ArrayList<>()));
    for (CompiledRule rule : library.rules()) {
      rule.replaces().forEach(other -> replacing.get(other).add(rule));
    }
    for (CompiledRule rule : library.rules()) {
      Set<CompiledRule> all = new LinkedHashSet<>(replacing(rule));
      if (reassures(rule)) {
        library.rules().stream()
            .filter(r -> r.pathway() == rule.pathway())
            .filter(r -> r.source().recommendation().isPresent())
            .filter(r -> raises(GapFinder.urgency(r), GapFinder.urgency(rule)))
            .sorted(Comparator.comparing(GapFinder::urgency).thenComparing(CompiledRule::number))
            .forEach(all::add);
      }
      raising.add(List.copyOf(all));
    }
  }

  /** The rules that stand instead of this one when they fire. */
  public List<CompiledRule> replacing(CompiledRule rule) {
    return replacing.get(rule.number());
  }

  /** The rules that make this one's recommendation provisional while they wait. */
  public List<CompiledRule> of(CompiledRule rule) {
    return raising.get(rule.number());
  }

  /** Sooner; but routine is no alarm to what is due yearly. */
  private static boolean raises(Urgency waiting, Urgency advised) {
    return waiting.compareTo(advised) < 0
        && !(waiting == Urgency.ROUTINE && advised == Urgency.ANNUAL);
  }

  /** Routine or yearly, or nothing to do but to inform and safety-net. */
  private static boolean reassures(CompiledRule rule) {
    return GapFinder.urgency(rule).compareTo(Urgency.ROUTINE) >= 0
        || visible(rule).stream()
            .allMatch(a -> a instanceof Action.SafetyNet || a instanceof Action.Inform);
  }

  /** The actions that a clinician sees beside the recommendation itself. */
  static List<Action> visible(CompiledRule rule) {
    return rule.source().then().stream()
        .filter(a -> !(a instanceof Action.Recommend))
        .filter(a -> !(a instanceof Action.Conclude))
        .filter(a -> !(a instanceof Action.AddPoints))
        .filter(a -> !(a instanceof Action.InsteadOf))
        .toList();
  }
}
