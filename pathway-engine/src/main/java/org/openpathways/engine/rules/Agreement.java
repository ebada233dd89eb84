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
    for (CompiledRule rule : library.replacing()) {
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
    BitSet fires = new BitSet(standings.length);
    BitSet mayFire = new BitSet(standings.length);
    BitSet replaced = new BitSet(standings.length);
    for (int r = 0; r < standings.length; r++) {
      if (standings[r].concludes() != Truth.NOT_MET) {
        mayFire.set(r);
        fires.set(r, standings[r] == Standing.FIRED);
      }
      if (replacedBy[r] != NOBODY) {
        replaced.set(r);
      }
    }
    BitSet differing = differing(mayFire, drools.possible());
    differing.and(drools.mirrored());
    differing.or(differing(fires, drools.fired()));
    differing.or(differing(replaced, drools.replaced()));
    return differing;
  }

  private static BitSet differing(BitSet one, BitSet other) {
    BitSet differing = (BitSet) one.clone();
    differing.xor(other);
    return differing;
  }
}
