package org.openpathways.engine.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.advice.TraceLine.Section;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.rules.CompiledRule;

/**
 * The rules on whose conclusions a rule rests that fires, where each of them left something
 * unchecked: an answer there could take the conclusion away, so it has to be seen with the advice
 * (SAF-1). A conclusion that one rule draws with nothing unchecked needs no more.
 */
final class Resting {
  private final Plans plans;
  private final Findings findings;
  private final Map<Integer, CompiledRule> found = new LinkedHashMap<>();

  private Resting(Plans plans, Findings findings) {
    this.plans = plans;
    this.findings = findings;
  }

  /** In the order of the rule's lines. */
  static List<CompiledRule> of(CompiledRule rule, Plans plans, Findings findings) {
    Resting resting = new Resting(plans, findings);
    resting.collect(rule);
    return List.copyOf(resting.found.values());
  }

  private void collect(CompiledRule rule) {
    for (RulePlan.Line line : plans.of(rule).lines()) {
      if (line.section() == Section.WHEN && isConcluded(line.literal())) {
        List<CompiledRule> drawn =
            findings.library().concluding(line.literal()).stream().filter(findings::fired).toList();
        if (drawn.stream().noneMatch(this::isChecked)) {
          drawn.forEach(this::add);
        }
      }
    }
  }

  private boolean isConcluded(int literal) {
    return findings.library().isConclusion(literal) && findings.truth(literal) == Truth.MET;
  }

  private boolean isChecked(CompiledRule rule) {
    return plans.of(rule).unchecked(findings).isEmpty() && of(rule, plans, findings).isEmpty();
  }

  private void add(CompiledRule rule) {
    if (found.putIfAbsent(rule.number(), rule) == null) {
      collect(rule);
    }
  }
}
