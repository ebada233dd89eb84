package org.openpathways.engine.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;

/** Rules that change nothing, because another does the same whenever they fire. */
final class Implied {
  private Implied() {}

  /** The rule that does all that this one does, whenever this one fires. */
  static Optional<Rule> by(Rule rule, List<Rule> others) {
    return others.stream().filter(other -> other != rule && covers(other, rule)).findFirst();
  }

  private static boolean covers(Rule wider, Rule rule) {
    return new HashSet<>(wider.then()).containsAll(rule.then())
        && Implication.allImplied(wider.when(), rule.when())
        && isNoStricter(wider.unlessAlready(), rule.unlessAlready())
        && isNoStricter(wider.provided(), rule.provided());
  }

  /** What may keep the wider one back keeps the other back too. */
  private static boolean isNoStricter(
      List<? extends Condition> wider, List<? extends Condition> rule) {
    return wider.stream().allMatch(one -> rule.stream().anyMatch(r -> Implication.implies(one, r)));
  }
}
