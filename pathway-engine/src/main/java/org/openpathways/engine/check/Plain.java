package org.openpathways.engine.check;

import java.util.List;
import org.openpathways.engine.language.Condition;

/** Conditions as values without their places and words, so that equal meanings are equal. */
final class Plain {
  private Plain() {}

  /** A value that is equal for conditions that mean the same by their form. */
  static Object of(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return is.criterion();
    }
    if (condition instanceof Condition.Concluded concluded) {
      return concluded.conclusion();
    }
    Condition.Block block = (Condition.Block) condition;
    return List.of(
        block.quantifier(),
        block.count(),
        new java.util.HashSet<>(block.members().stream().map(Plain::of).toList()));
  }
}
