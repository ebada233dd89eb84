package org.openpathways.engine.language;

import java.util.List;
import org.openpathways.engine.criterion.Criterion;

/** A line or a block of lines under {@code entry} or {@code when}. */
public sealed interface Condition {

  /** One sentence. */
  sealed interface Line extends Condition {
    /** The author's words, with locality parameters filled in. */
    String words();

    /** Line number in the rules file, from 1. */
    int number();
  }

  /** A sentence about the patient. */
  record Is(String words, int number, Criterion criterion) implements Line {}

  /** A sentence about what another rule concluded (SEM-10). */
  record Concluded(String words, int number, String conclusion) implements Line {}

  /** How many members of a block must hold. */
  enum Quantifier {
    ALL_OF,
    ANY_OF,
    AT_LEAST,
    NONE_OF
  }

  /**
   * Several lines as one. A block may stand inside a block, once; a conclusion may not stand in
   * such an inner block.
   *
   * @param count for {@link Quantifier#AT_LEAST}; otherwise 0
   */
  record Block(Quantifier quantifier, int count, List<Condition> members) implements Condition {
    public Block {
      members = List.copyOf(members);
    }
  }
}
