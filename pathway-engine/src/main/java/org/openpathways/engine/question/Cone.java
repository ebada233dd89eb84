package org.openpathways.engine.question;

import java.util.BitSet;
import java.util.List;
import org.openpathways.engine.rules.CompiledRule;
import org.openpathways.engine.rules.Formula;

/**
 * The open topics that a change of the advice would have to come from: those behind what varies, of
 * all that a recommendation rests on that varies. Any other topic can be left out: whatever its
 * answer, nothing changes.
 */
final class Cone {
  private final Model model;
  private final Outlook outlook;
  private final Prospect prospect;
  private final BitSet topics = new BitSet();
  private final BitSet rules = new BitSet();
  private final BitSet literals = new BitSet();
  private final BitSet criteria = new BitSet();

  private Cone(Model model, Outlook outlook) {
    this.model = model;
    this.outlook = outlook;
    this.prospect = new Prospect(model, outlook);
  }

  /** The topics that matter; none if the advice is decided. */
  static BitSet of(Model model, Outlook outlook) {
    Cone cone = new Cone(model, outlook);
    BitSet concerned = outlook.situation().concerned();
    for (int p = concerned.nextSetBit(0); p >= 0; p = concerned.nextSetBit(p + 1)) {
      model.rulesOf(p).forEach(cone::look);
    }
    return cone.topics;
  }

  private void look(CompiledRule rule) {
    if (prospect.varies(rule)) {
      follow(rule);
      model.raising().of(rule).forEach(this::follow);
    }
  }

  private void follow(CompiledRule rule) {
    if (TruthSet.varies(outlook.rule(rule)) && !rules.get(rule.number())) {
      rules.set(rule.number());
      follow(rule.entry());
      follow(rule.when());
      follow(rule.unless());
      follow(rule.provided());
    }
  }

  private void follow(List<Formula> formulas) {
    for (int f = 0; f < formulas.size(); f++) {
      follow(formulas.get(f));
    }
  }

  private void follow(Formula formula) {
    if (!TruthSet.varies(outlook.formula(formula))) {
      return;
    }
    if (formula instanceof Formula.Block block) {
      follow(block.members());
    } else if (formula instanceof Formula.Literal literal && !literals.get(literal.number())) {
      literals.set(literal.number());
      if (model.library().isConclusion(literal.number())) {
        model.library().concluding(literal.number()).forEach(this::follow);
      } else {
        criterion(literal.number());
      }
    }
  }

  private void criterion(int number) {
    if (criteria.get(number) || !TruthSet.varies(outlook.criterion(number))) {
      return;
    }
    criteria.set(number);
    int[] inner = model.inner(number);
    if (inner.length == 0) {
      BitSet behind = (BitSet) model.behind(number).clone();
      behind.and(outlook.open());
      topics.or(behind);
    }
    for (int i : inner) {
      criterion(i);
    }
  }
}
