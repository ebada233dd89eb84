package org.openpathways.engine.rules;

import java.util.Arrays;
import java.util.BitSet;
import org.openpathways.engine.criterion.Truth;

/** Holds what Drools fired against the Kleene standings, rule by rule (SEM-13). */
final class Agreement {
  static final int NOBODY = -1;

  private Agreement() {}

  /** By whom each rule's recommendation is replaced: both must fire (SEM-11). */
  static int[] replacedBy(Library library, Standing[] standings) {
    int[] replacedBy = new int[standings.length];
    Arrays.fill(replacedBy, NOBODY);
    for (CompiledRule rule : library.rules()) {
      if (standings[rule.number()] == Standing.FIRED) {
        for (int other : rule.replaces()) {
          if (standings[other] == Standing.FIRED && replacedBy[other] == NOBODY) {
            replacedBy[other] = rule.number();
          }
        }
      }
    }
    return replacedBy;
  }

  /** The rules on which the two differ: in firing, in being still possible, in being replaced. */
  static BitSet differing(Standing[] standings, int[] replacedBy, Firing.Fired drools) {
    BitSet differing = new BitSet();
    for (int r = 0; r < standings.length; r++) {
      boolean fires = standings[r] == Standing.FIRED;
      boolean mayFire = standings[r].concludes() != Truth.NOT_MET;
      boolean same =
          drools.fired().get(r) == fires
              && (!drools.mirrored().get(r) || drools.possible().get(r) == mayFire)
              && drools.replaced().get(r) == (replacedBy[r] != NOBODY);
      differing.set(r, !same);
    }
    return differing;
  }
}
