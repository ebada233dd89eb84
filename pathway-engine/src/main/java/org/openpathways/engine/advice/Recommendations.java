package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.rules.CompiledRule;

/**
 * Turns rules that fire into recommendations: ranked, provisional where one answer could raise
 * them.
 */
final class Recommendations {
  private final Plans plans;
  private final Findings findings;
  private final Gaps gaps;
  private final Referrals referrals;

  Recommendations(Plans plans, Findings findings, Gaps gaps, Referrals referrals) {
    this.plans = plans;
    this.findings = findings;
    this.gaps = gaps;
    this.referrals = referrals;
  }

  /**
   * What stands, of these rules: by urgency, an offer before something to consider, then in the
   * order of pathways and rules.
   */
  List<Recommendation> of(List<CompiledRule> rules) {
    return rules.stream()
        .filter(r -> r.source().recommendation().isPresent())
        .sorted(
            Comparator.comparing(GapFinder::urgency)
                .thenComparing(r -> r.source().recommendation().orElseThrow().strength())
                .thenComparing(CompiledRule::number))
        .map(this::recommendation)
        .toList();
  }

  private Recommendation recommendation(CompiledRule rule) {
    Action.Recommend advised = rule.source().recommendation().orElseThrow();
    Set<RuleId> raising = raising(rule);
    Set<RuleId> deciding = new LinkedHashSet<>(raising);
    deciding.add(rule.id()); // last: what could show that it is already done
    Referrals.Arranged arranged =
        referrals.arrange(rule.pathway(), advised.urgency(), actions(rule));
    return new Recommendation(
        rule.id(),
        advised.text(),
        advised.strength(),
        advised.urgency(),
        Grounds.of(rule, plans, findings),
        arranged.actions(),
        !raising.isEmpty(),
        gaps.deciding(deciding),
        unchecked(rule),
        rule.source().sources(),
        arranged.referrals());
  }

  /** Its own lines that could not be checked, then those of the rules it rests on. */
  private List<TraceLine> unchecked(CompiledRule rule) {
    List<TraceLine> lines = new ArrayList<>(plans.of(rule).unchecked(findings));
    Resting.of(rule, plans, findings).forEach(r -> lines.addAll(plans.of(r).unchecked(findings)));
    return lines.stream().distinct().toList();
  }

  /** The rules that make it provisional because they wait. */
  private Set<RuleId> raising(CompiledRule rule) {
    Set<RuleId> ids = new LinkedHashSet<>();
    plans.raising().of(rule).stream().filter(findings::waits).forEach(r -> ids.add(r.id()));
    return ids;
  }

  /** Its actions, and the safety-netting of what it replaced (SAF-5). */
  private List<Action> actions(CompiledRule rule) {
    Set<Action> actions = new LinkedHashSet<>(Raising.visible(rule));
    inherit(rule, actions);
    return List.copyOf(actions);
  }

  private void inherit(CompiledRule rule, Set<Action> actions) {
    for (int number : rule.replaces()) {
      CompiledRule replaced = plans.library().rules().get(number);
      if (findings.fired(replaced)) {
        actions.addAll(replaced.source().actions(Action.SafetyNet.class));
        inherit(replaced, actions);
      }
    }
  }
}
