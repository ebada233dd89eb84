package org.openpathways.engine.check;

import java.util.List;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Condition.Quantifier;

/** Whether a condition can only hold where another does, as far as their form shows it. */
final class Implication {
  private Implication() {}

  /** Whether everything that the second list requires is required by the first. */
  static boolean allImplied(List<Condition> some, List<Condition> by) {
    return some.stream().allMatch(one -> by.stream().anyMatch(other -> implies(other, one)));
  }

  /** Whether the second holds wherever the first does. */
  static boolean implies(Condition one, Condition other) {
    if (Plain.of(one).equals(Plain.of(other))) {
      return true;
    }
    if (one instanceof Condition.Block block && block.quantifier() == Quantifier.ANY_OF) {
      return block.members().stream().allMatch(member -> implies(member, other));
    }
    if (other instanceof Condition.Block block) {
      return impliesBlock(one, block);
    }
    if (one instanceof Condition.Block block && block.quantifier() == Quantifier.ALL_OF) {
      return block.members().stream().anyMatch(member -> implies(member, other));
    }
    return one instanceof Condition.Is a
        && other instanceof Condition.Is b
        && implies(a.criterion(), b.criterion());
  }

  private static boolean impliesBlock(Condition one, Condition.Block block) {
    return switch (block.quantifier()) {
      case ANY_OF -> block.members().stream().anyMatch(member -> implies(one, member));
      case ALL_OF -> block.members().stream().allMatch(member -> implies(one, member));
      case AT_LEAST, NONE_OF -> false;
    };
  }

  /** The same thing with a narrower number. */
  private static boolean implies(Criterion one, Criterion other) {
    if (one instanceof Criterion.Age a && other instanceof Criterion.Age b) {
      return a.unit() == b.unit()
          && Span.of(b.threshold()).whole().holds(Span.of(a.threshold()).whole());
    }
    if (one instanceof Criterion.Measured a && other instanceof Criterion.Measured b) {
      return a.statistic() == b.statistic()
          && a.readings().equals(b.readings())
          && Span.of(b.threshold()).holds(Span.of(a.threshold()));
    }
    if (one instanceof Criterion.Scored a && other instanceof Criterion.Scored b) {
      return a.score().equals(b.score()) && Span.of(b.threshold()).holds(Span.of(a.threshold()));
    }
    return false;
  }
}
