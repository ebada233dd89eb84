package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.pathway.Pathway;

/** Turns rule trees into rules over literal numbers; refuses what cannot mean anything. */
final class RuleCompiler {
  private final Numbering numbering;
  private final List<Rule> sources = new ArrayList<>();
  private final List<CompiledRule> rules = new ArrayList<>();
  private final Map<RuleId, Integer> numbers = new HashMap<>();

  RuleCompiler(List<Pathway> pathways, Numbering numbering) {
    this.numbering = numbering;
    number(pathways);
    for (int p = 0; p < pathways.size(); p++) {
      List<Condition> entryLines = EntryLines.of(pathways.get(p));
      List<Formula> entry = numbering.required(entryLines);
      for (Rule rule : pathways.get(p).rules()) {
        rules.add(compile(rule, p, entry));
      }
    }
    rules.forEach(r -> refuseCircle(r, new ArrayList<>()));
  }

  List<CompiledRule> rules() {
    return rules;
  }

  static CompiledRule at(int stratum, CompiledRule rule) {
    return new CompiledRule(
        rule.number(),
        rule.pathway(),
        rule.source(),
        stratum,
        rule.entry(),
        rule.when(),
        rule.unless(),
        rule.provided(),
        rule.concludes(),
        rule.replaces());
  }

  private void number(List<Pathway> pathways) {
    Set<String> ids = new HashSet<>();
    for (Pathway pathway : pathways) {
      List<RuleId> own = pathway.rules().stream().map(Rule::id).toList();
      if (!ids.add(pathway.id())) {
        throw new UnusableLibrary("The pathway " + pathway.id() + " stands twice.", own);
      }
      for (RuleId id : own) {
        if (numbers.putIfAbsent(id, numbers.size()) != null) {
          throw new UnusableLibrary(
              "The rule " + id + " stands twice.\nMaybe rename one.", List.of(id));
        }
      }
      sources.addAll(pathway.rules());
    }
  }

  private CompiledRule compile(Rule rule, int pathway, List<Formula> entry) {
    return new CompiledRule(
        rules.size(),
        pathway,
        rule,
        0,
        entry,
        numbering.required(rule.when()),
        rule.unlessAlready().stream().map(numbering::formula).distinct().toList(),
        rule.provided().stream().map(numbering::formula).distinct().toList(),
        rule.actions(Action.Conclude.class).stream()
            .map(c -> numbering.conclusion(c.conclusion()))
            .distinct()
            .toList(),
        rule.actions(Action.InsteadOf.class).stream()
            .map(i -> replaced(rule, i))
            .filter(other -> mayReplace(rule, sources.get(other)))
            .toList());
  }

  private int replaced(Rule rule, Action.InsteadOf instead) {
    Integer other = numbers.get(new RuleId(rule.id().pathway(), instead.rule()));
    if (other == null) {
      throw new UnusableLibrary(
          "The rule "
              + rule.id()
              + " stands instead of \""
              + instead.rule()
              + "\", which its pathway does not have.\nMaybe correct the name.",
          List.of(rule.id()));
    }
    return other;
  }

  /** If two rules replaced each other, neither would be advised. */
  private void refuseCircle(CompiledRule rule, List<CompiledRule> path) {
    if (path.contains(rule)) {
      List<RuleId> ids = path.stream().map(CompiledRule::id).toList();
      throw new UnusableLibrary(
          "These rules replace each other in a circle: "
              + ids.stream().map(RuleId::toString).collect(Collectors.joining(" > "))
              + ".\nMaybe keep \"Instead of\" in the more specific rule only.",
          ids);
    }
    path.add(rule);
    rule.replaces().forEach(r -> refuseCircle(rules.get(r), path));
    path.remove(path.size() - 1);
  }

  /**
   * Whether a rule that fires really replaces another that fires: never when that would lower the
   * urgency (SEM-11, SAF-5). Then both stand.
   */
  static boolean mayReplace(Rule rule, Rule other) {
    Optional<Action.Recommend> lower = other.recommendation();
    return lower.isEmpty()
        || rule.recommendation()
            .filter(r -> r.urgency().compareTo(lower.get().urgency()) <= 0)
            .isPresent();
  }
}
