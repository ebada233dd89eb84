package org.openpathways.engine.advice;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.rules.CompiledRule;

/**
 * Finds what could change the advice for one patient: unknown lines of rules that wait, and unknown
 * lines under {@code unless already} of rules that fire and of those they rest on. Lines that can
 * no longer change anything are left out: of a rule that is decided, of a block that is decided, of
 * a rule whose recommendation would be replaced anyway (but an emergency is never left out, SAF-7).
 */
final class GapFinder {
  private final Plans plans;
  private final Findings findings;
  private final Map<GapDraft.Key, GapDraft> drafts = new LinkedHashMap<>();

  GapFinder(Plans plans, Findings findings) {
    this.plans = plans;
    this.findings = findings;
  }

  /** Looks at the rules of a pathway whose gaps are to appear (SEM-9). */
  void look(int pathway) {
    for (CompiledRule rule : plans.rulesOf(pathway)) {
      boolean open = findings.waits(rule) || findings.fired(rule);
      if (open && advises(rule) && !replaced(rule)) {
        look(rule);
      }
    }
  }

  /** The gaps found, the most important first. */
  Gaps gaps() {
    return new Gaps(drafts.values());
  }

  private void look(CompiledRule rule) {
    RulePlan plan = plans.of(rule);
    if (findings.waits(rule)) {
      open(plan, rule, new HashSet<>());
    } else if (findings.fired(rule)) {
      Set<Integer> seen = new HashSet<>();
      walk(plan.unless(), rule, seen);
      Resting.of(rule, plans, findings).forEach(r -> walk(plans.of(r).unless(), rule, seen));
      rule.source().actions(Action.Ask.class).forEach(ask -> ask(ask, rule));
    }
  }

  private void open(RulePlan plan, CompiledRule decides, Set<Integer> seen) {
    walk(plan.required(), decides, seen);
    walk(plan.provided(), decides, seen);
    walk(plan.unless(), decides, seen);
  }

  private void walk(List<RulePlan.Node> nodes, CompiledRule decides, Set<Integer> seen) {
    for (RulePlan.Node node : nodes) {
      if (node instanceof RulePlan.Node.Group group) {
        if (findings.truth(group.formula()) == Truth.UNKNOWN) {
          walk(group.members(), decides, seen);
        }
      } else if (node instanceof RulePlan.Node.Leaf leaf
          && findings.truth(leaf.literal()) == Truth.UNKNOWN) {
        unknown(leaf.literal(), decides, seen);
      }
    }
  }

  /** A conclusion is unknown because rules that conclude it wait: what they wait for is the gap. */
  private void unknown(int literal, CompiledRule decides, Set<Integer> seen) {
    if (!findings.library().isConclusion(literal)) {
      criterion(literal, decides);
    } else if (seen.add(literal)) {
      for (CompiledRule concluding : findings.library().concluding(literal)) {
        if (findings.waits(concluding)) {
          open(plans.of(concluding), decides, seen);
        }
      }
    }
  }

  private void criterion(int literal, CompiledRule decides) {
    Outcome outcome = findings.outcome(literal);
    String words = plans.words(literal);
    for (Criterion missing : Missing.of(findings.library().criteria().get(literal), findings)) {
      String pathway = decides.id().pathway();
      GapDraft draft = GapDraft.of(pathway, words, missing, outcome.reason());
      drafts.computeIfAbsent(draft.key(), k -> draft).couldDecide(decides);
    }
  }

  /** What a rule that fires asks for, while something rests on it and is unknown. */
  private void ask(Action.Ask ask, CompiledRule rule) {
    for (int literal : plans.about(ask.concept())) {
      if (findings.outcome(literal).truth() == Truth.UNKNOWN) {
        GapDraft draft =
            GapDraft.of(
                rule.id().pathway(),
                plans.words(literal),
                ask.concept(),
                findings.outcome(literal).reason());
        drafts.computeIfAbsent(draft.key(), k -> draft).couldDecide(rule);
        return;
      }
    }
  }

  private boolean replaced(CompiledRule rule) {
    return !plans.replacing(rule).isEmpty()
        && urgency(rule) != Urgency.EMERGENCY
        && plans.replacing(rule).stream().anyMatch(findings::fired);
  }

  /** Rules that only conclude or count matter through the rules that use them. */
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

  /** How urgent what a rule advises is; the least urgent if it recommends nothing. */
  static Urgency urgency(CompiledRule rule) {
    return rule.source().recommendation().map(Action.Recommend::urgency).orElse(Urgency.ANNUAL);
  }
}
