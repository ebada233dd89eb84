package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.language.Condition.Quantifier;
import org.openpathways.engine.language.RuleId;

/**
 * In which order rules are settled, so that whoever asks for a conclusion, or for its absence,
 * finds it final. Conclusions that go round in a circle are refused (SEM-10).
 */
final class Strata {
  private final List<CompiledRule> rules;
  private final int criteria;
  private final Map<Integer, List<CompiledRule>> concluding = new HashMap<>();
  private final int[] stratum;
  private final int[] depth;
  private final Set<Integer> settled = new HashSet<>();
  private final List<CompiledRule> open = new ArrayList<>();

  Strata(List<CompiledRule> rules, int criteria) {
    this.rules = rules;
    this.criteria = criteria;
    this.stratum = new int[rules.size()];
    this.depth = new int[rules.size()];
    for (CompiledRule rule : rules) {
      for (int conclusion : rule.concludes()) {
        concluding.computeIfAbsent(conclusion, c -> new ArrayList<>()).add(rule);
      }
    }
    rules.forEach(this::settle);
  }

  int of(CompiledRule rule) {
    return stratum[rule.number()];
  }

  /** How many rules lie one behind the other before it; greater than of those it uses. */
  int depth(CompiledRule rule) {
    return depth[rule.number()];
  }

  /** One more than the greatest depth. */
  int depths() {
    return 1 + Arrays.stream(depth).max().orElse(0);
  }

  private void settle(CompiledRule rule) {
    if (settled.contains(rule.number())) {
      return;
    }
    if (open.contains(rule)) {
      throw circle(open.subList(open.indexOf(rule), open.size()));
    }
    open.add(rule);
    Map<Integer, Boolean> uses = new HashMap<>(); // conclusion: is its absence asked for?
    rule.entry().forEach(f -> use(f, false, uses));
    rule.when().forEach(f -> use(f, false, uses));
    rule.unless().forEach(f -> use(f, true, uses));
    rule.provided().forEach(f -> use(f, true, uses));
    uses.forEach((conclusion, absence) -> after(rule, conclusion, absence));
    open.remove(open.size() - 1);
    settled.add(rule.number());
  }

  private void after(CompiledRule rule, int conclusion, boolean absence) {
    for (CompiledRule earlier : concluding.getOrDefault(conclusion, List.of())) {
      settle(earlier);
      int least = of(earlier) + (absence ? 1 : 0);
      stratum[rule.number()] = Math.max(of(rule), least);
      depth[rule.number()] = Math.max(depth(rule), depth(earlier) + 1);
    }
  }

  private void use(Formula formula, boolean absence, Map<Integer, Boolean> uses) {
    if (formula instanceof Formula.Literal literal) {
      if (literal.number() >= criteria) {
        uses.merge(literal.number(), absence, Boolean::logicalOr);
      }
    } else if (formula instanceof Formula.Block block) {
      boolean none = block.quantifier() == Quantifier.NONE_OF;
      block.members().forEach(m -> use(m, absence || none, uses));
    }
  }

  private static UnusableLibrary circle(List<CompiledRule> rules) {
    List<RuleId> ids = rules.stream().map(CompiledRule::id).toList();
    String path = ids.stream().map(RuleId::toString).collect(Collectors.joining(" > "));
    return new UnusableLibrary(
        "The conclusions of these rules go round in a circle: "
            + path
            + " > "
            + ids.get(0)
            + ".\nMaybe let one of them ask for what the others rest on instead of their conclusion.",
        ids);
  }
}
