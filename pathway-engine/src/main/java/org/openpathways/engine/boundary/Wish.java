package org.openpathways.engine.boundary;

import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Condition;

/**
 * What one line should come to.
 *
 * @param line the line
 * @param want which outcome is wanted
 */
record Wish(Condition.Is line, Want want) {

  enum Want {
    MET,
    NOT_MET,
    /** Not met or unknown, as under "unless already". */
    NOT_SURELY;

    boolean suits(Truth truth) {
      return switch (this) {
        case MET -> truth == Truth.MET;
        case NOT_MET -> truth == Truth.NOT_MET;
        case NOT_SURELY -> truth != Truth.MET;
      };
    }
  }

  Criterion criterion() {
    return line.criterion();
  }
}
