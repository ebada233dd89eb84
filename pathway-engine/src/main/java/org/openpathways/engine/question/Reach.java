package org.openpathways.engine.question;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Formula;

/**
 * The topics that can still be asked about, now or once other answers made them a question: behind
 * what can be unknown in rules that can fire or wait, of pathways that concern the patient or were
 * opened (SEM-9). More than will be asked, never less.
 */
final class Reach {
  private final Model model;
  private final Askable askable;
  private final Outlook outlook;
  private final BitSet topics = new BitSet();
  private final BitSet followed = new BitSet(); // conclusions, apart for urgent rules

  private Reach(Model model, Askable askable, Outlook outlook) {
    this.model = model;
    this.askable = askable;
    this.outlook = outlook;
  }

  /**
   * The outlook with every topic open that can be asked about.
   *
   * @param visible topics that are questions now
   */
  static Outlook of(
      Model model, Askable askable, Situation situation, BitSet visible, Effects effects) {
    Outlook outlook = new Outlook(model, situation, visible, effects);
    while (true) {
      Reach reach = new Reach(model, askable, outlook);
      reach.look();
      BitSet open = (BitSet) outlook.open().clone();
      open.or(reach.topics);
      open.andNot(situation.answered());
      if (open.equals(outlook.open())) {
        return outlook;
      }
      outlook = new Outlook(model, situation, open, effects);
    }
  }

  private void look() {
    BitSet concerned = outlook.situation().concerned();
    for (int p = concerned.nextSetBit(0); p >= 0; p = concerned.nextSetBit(p + 1)) {
      for (CompiledRule rule : model.rulesOf(p)) {
        if (model.advises(rule.number()) && outlook.rule(rule) != TruthSet.NOT_MET) {
          look(rule);
        }
      }
    }
  }

  private void look(CompiledRule rule) {
    boolean urgent = isUrgent(rule);
    lines(rule, urgent);
    for (Action.Ask ask : rule.source().actions(Action.Ask.class)) {
      add(model.topics().number(ask.concept().name()), Reason.NOT_RECORDED, urgent);
    }
  }

  /** An emergency or same-day rule. */
  static boolean isUrgent(CompiledRule rule) {
    return rule.source()
        .recommendation()
        .filter(r -> r.urgency().compareTo(Urgency.SAME_DAY) <= 0)
        .isPresent();
  }

  private void lines(CompiledRule rule, boolean urgent) {
    lines(rule.entry(), urgent);
    lines(rule.when(), urgent);
    lines(rule.unless(), urgent);
    lines(rule.provided(), urgent);
  }

  private void lines(List<Formula> formulas, boolean urgent) {
    for (Formula formula : formulas) {
      if (!TruthSet.has(outlook.formula(formula), TruthSet.UNKNOWN)) {
        continue;
      }
      if (formula instanceof Formula.Block block) {
        lines(block.members(), urgent);
      } else if (formula instanceof Formula.Literal literal) {
        literal(literal.number(), urgent);
      }
    }
  }

  private void literal(int number, boolean urgent) {
    if (!model.library().isConclusion(number)) {
      Reason reason = outlook.situation().reason(number);
      criterion(number, reason, urgent);
    } else if (!followed.get(2 * number + (urgent ? 1 : 0))) {
      followed.set(2 * number + (urgent ? 1 : 0));
      for (CompiledRule rule : model.library().concluding(number)) {
        if (outlook.rule(rule) != TruthSet.NOT_MET) {
          lines(rule, urgent);
        }
      }
    }
  }

  private void criterion(int number, Reason reason, boolean urgent) {
    if (!TruthSet.has(outlook.criterion(number), TruthSet.UNKNOWN)) {
      return;
    }
    int[] inner = model.inner(number);
    for (int i : inner) {
      criterion(i, reason, urgent);
    }
    if (inner.length == 0) {
      Optional<String> about = model.about(number);
      about.ifPresent(name -> add(model.topics().number(name), reason, urgent));
    }
  }

  private void add(int topic, Reason reason, boolean urgent) {
    if (topic >= 0 && askable.canAsk(model.topics().name(topic), reason, urgent)) {
      topics.set(topic);
    }
  }
}
