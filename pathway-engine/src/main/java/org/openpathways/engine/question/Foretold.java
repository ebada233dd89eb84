package org.openpathways.engine.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.question.Effects.Tried;
import org.openpathways.engine.question.IfAnswered.Advised;
import org.openpathways.engine.rules.CompiledRule;

/** Says what each answer would do to the advice. */
final class Foretold {
  private final Model model;
  private final Branches branches;
  private final Set<RuleId> setAside;
  private final Prospect now;

  /**
   * @param setAside rules whose recommendations are declined or put off: they do not come back
   */
  Foretold(Model model, Branches branches, Set<RuleId> setAside) {
    this.model = model;
    this.branches = branches;
    this.setAside = setAside;
    this.now = new Prospect(model, branches.now().now());
  }

  /** Of the answers tried; neighbouring numbers that do the same are one range. */
  List<IfAnswered> of(int topic, List<Tried> tried) {
    List<IfAnswered> all = new ArrayList<>();
    for (Tried one : tried) {
      IfAnswered next = of(topic, one);
      int last = all.size() - 1;
      if (last >= 0 && one.example().isNumber() && isSame(all.get(last), next)) {
        IfAnswered before = all.get(last);
        all.set(
            last,
            new IfAnswered(
                before.answer(), before.from(), next.below(), next.appear(), next.fall()));
      } else {
        all.add(next);
      }
    }
    return all;
  }

  private static boolean isSame(IfAnswered one, IfAnswered other) {
    return one.appear().equals(other.appear()) && one.fall().equals(other.fall());
  }

  private IfAnswered of(int topic, Tried tried) {
    Prospect then = new Prospect(model, branches.after(topic, tried).now());
    List<Advised> appear = new ArrayList<>();
    List<Advised> fall = new ArrayList<>();
    for (CompiledRule rule : model.library().rules()) {
      int before = now.of(rule);
      int after = then.of(rule);
      if (before != after && !setAside.contains(rule.id())) {
        add(rule, before, fall);
        add(rule, after, appear);
      }
    }
    Example example = tried.example();
    return new IfAnswered(example.value(), example.from(), example.below(), appear, fall);
  }

  private static void add(CompiledRule rule, int becomes, List<Advised> to) {
    if (becomes != Prospect.ABSENT) {
      Action.Recommend advised = rule.source().recommendation().orElseThrow();
      to.add(
          new Advised(
              rule.id(),
              advised.text(),
              advised.strength(),
              advised.urgency(),
              becomes == Prospect.PROVISIONAL));
    }
  }
}
