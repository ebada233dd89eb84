package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;

/** Walks the conditions of a rule. */
final class Lines {
  private Lines() {}

  /** All conditions of a rule but its pathway's entry. */
  static List<Condition> of(Rule rule) {
    List<Condition> conditions = new ArrayList<>(rule.when());
    conditions.addAll(rule.unlessAlready());
    conditions.addAll(rule.provided());
    return conditions;
  }

  /** Whether a formula mentions a literal from this number on. */
  static boolean mentions(Formula formula, int from) {
    if (formula instanceof Formula.Literal literal) {
      return literal.number() >= from;
    }
    return ((Formula.Block) formula).members().stream().anyMatch(m -> mentions(m, from));
  }
}
