package org.openpathways.engine.rules;

import java.util.List;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Condition.Quantifier;

/**
 * A line or block of a rule over literal numbers: a criterion's number, or a conclusion's after
 * them. Equal formulas are equal values, so rules share what they have in common.
 */
public sealed interface Formula {

  /** Something that is met, not met or unknown by itself. */
  record Literal(int number) implements Formula {}

  /**
   * Several formulas as one.
   *
   * @param least how many members must hold, for {@link Quantifier#AT_LEAST}; otherwise 0
   */
  record Block(Quantifier quantifier, int least, List<Formula> members) implements Formula {
    public Block {
      members = List.copyOf(members);
    }
  }

  /** What it comes to in Kleene's logic (SEM-1). */
  default Truth truth(Truths truths) {
    if (this instanceof Literal literal) {
      return truths.of(literal.number());
    }
    Block block = (Block) this;
    return switch (block.quantifier()) {
      case ALL_OF -> all(block.members(), truths);
      case ANY_OF -> any(block.members(), truths);
      case NONE_OF -> any(block.members(), truths).not();
      case AT_LEAST -> atLeast(block, truths);
    };
  }

  /** All of several. */
  static Truth all(List<Formula> members, Truths truths) {
    Truth all = Truth.MET;
    for (int m = 0; m < members.size() && all != Truth.NOT_MET; m++) {
      all = all.and(members.get(m).truth(truths));
    }
    return all;
  }

  /** Any of several. */
  static Truth any(List<Formula> members, Truths truths) {
    Truth any = Truth.NOT_MET;
    for (int m = 0; m < members.size() && any != Truth.MET; m++) {
      any = any.or(members.get(m).truth(truths));
    }
    return any;
  }

  private static Truth atLeast(Block block, Truths truths) {
    int certain = 0;
    int possible = 0;
    for (int m = 0; m < block.members().size(); m++) {
      Truth member = block.members().get(m).truth(truths);
      certain += member == Truth.MET ? 1 : 0;
      possible += member != Truth.NOT_MET ? 1 : 0;
    }
    if (certain >= block.least()) {
      return Truth.MET;
    }
    return possible >= block.least() ? Truth.UNKNOWN : Truth.NOT_MET;
  }
}
