package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Condition.Quantifier;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Formula;
import org.openpathways.engine.rules.Library;

/** Every pathway's result with the standing and trace of each rule: "why" and "why not". */
final class PathwayResults {
  private static final String WITHHELD =
      "Two independent computations of this pathway disagreed, so its advice is withheld."
          + " This has been reported; decide without it.";
  private final Plans plans;
  private final List<AnsweringRelease> releases;
  private final List<Formula> entries = new ArrayList<>();

  PathwayResults(Plans plans, List<AnsweringRelease> releases) {
    this.plans = plans;
    this.releases = releases;
    Library library = plans.library();
    for (int p = 0; p < releases.size(); p++) {
      entries.add(new Formula.Block(Quantifier.ALL_OF, 0, library.entry(p)));
    }
  }

  /** Whether a pathway concerns the patient (ages and entry). */
  Truth entry(int pathway, Findings findings) {
    return findings.truth(entries.get(pathway));
  }

  /** Whether a pathway's two computations differ, so that it must not advise (SEM-13). */
  boolean withheld(int pathway, Findings findings) {
    return !findings.agrees() && plans.rulesOf(pathway).stream().anyMatch(findings::differs);
  }

  /** All of them; each is put together when somebody looks at it. */
  List<PathwayResult> of(Findings findings) {
    return new Later<>(() -> all(findings));
  }

  private List<PathwayResult> all(Findings findings) {
    List<PathwayResult> results = new ArrayList<>(releases.size());
    for (int p = 0; p < releases.size(); p++) {
      results.add(result(p, findings));
    }
    return results;
  }

  private PathwayResult result(int number, Findings findings) {
    AnsweringRelease release = releases.get(number);
    Pathway pathway = plans.library().pathways().get(number);
    return new PathwayResult(
        pathway.id(),
        pathway.about().title(),
        pathway.about().version(),
        release.digest(),
        release.demonstration(),
        entry(number, findings),
        new Later<>(() -> rules(number, findings)),
        withheld(number, findings) ? Optional.of(WITHHELD) : Optional.empty());
  }

  private List<RuleResult> rules(int pathway, Findings findings) {
    return plans.rulesOf(pathway).stream().map(rule -> rule(rule, findings)).toList();
  }

  private RuleResult rule(CompiledRule rule, Findings findings) {
    RulePlan plan = plans.of(rule);
    return new RuleResult(
        rule.id(),
        findings.standing(rule),
        findings.replacedBy(rule).map(CompiledRule::id),
        new Later<>(() -> plan.trace(findings)),
        new Later<>(() -> plan.deciding(rule, findings)));
  }
}
