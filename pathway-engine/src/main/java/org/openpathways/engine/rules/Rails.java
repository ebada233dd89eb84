package org.openpathways.engine.rules;

import java.util.List;

/**
 * What certainly holds and what may yet hold, each counted on its own in two values. This is the
 * rule base's reading of a formula; it deliberately shares nothing with the Kleene reading in
 * {@link Formula}, so that the comparison of the two means something (SEM-13).
 */
final class Rails {
  private Rails() {}

  static boolean certain(Formula formula, Truths truths) {
    if (formula instanceof Formula.Literal literal) {
      return truths.certain(literal.number());
    }
    Formula.Block block = (Formula.Block) formula;
    return switch (block.quantifier()) {
      case ALL_OF -> countCertain(block.members(), truths) == block.members().size();
      case ANY_OF -> countCertain(block.members(), truths) >= 1;
      case AT_LEAST -> countCertain(block.members(), truths) >= block.least();
      case NONE_OF -> countPossible(block.members(), truths) == 0;
    };
  }

  static boolean possible(Formula formula, Truths truths) {
    if (formula instanceof Formula.Literal literal) {
      return truths.possible(literal.number());
    }
    Formula.Block block = (Formula.Block) formula;
    return switch (block.quantifier()) {
      case ALL_OF -> countPossible(block.members(), truths) == block.members().size();
      case ANY_OF -> countPossible(block.members(), truths) >= 1;
      case AT_LEAST -> countPossible(block.members(), truths) >= block.least();
      case NONE_OF -> countCertain(block.members(), truths) == 0;
    };
  }

  private static int countCertain(List<Formula> members, Truths truths) {
    int count = 0;
    for (int m = 0; m < members.size(); m++) {
      count += certain(members.get(m), truths) ? 1 : 0;
    }
    return count;
  }

  private static int countPossible(List<Formula> members, Truths truths) {
    int count = 0;
    for (int m = 0; m < members.size(); m++) {
      count += possible(members.get(m), truths) ? 1 : 0;
    }
    return count;
  }
}
