package org.openpathways.engine.question;

import org.openpathways.engine.criterion.Truth;

/**
 * Sets of truths, as three bits, and Kleene's logic over them: what a combination can come to when
 * each of its members can be any of its set, whatever the others are. That takes in everything that
 * is possible, and perhaps more; over sets of one it is exact.
 */
final class TruthSet {
  static final int NOT_MET = of(Truth.NOT_MET);
  static final int UNKNOWN = of(Truth.UNKNOWN);
  static final int MET = of(Truth.MET);
  static final int ANY = NOT_MET | UNKNOWN | MET;

  private static final int[] AND = new int[64];
  private static final int[] OR = new int[64];

  static {
    for (int one = 0; one <= ANY; one++) {
      for (int other = 0; other <= ANY; other++) {
        for (Truth a : Truth.values()) {
          for (Truth b : Truth.values()) {
            if (has(one, of(a)) && has(other, of(b))) {
              AND[one << 3 | other] |= of(a.and(b));
              OR[one << 3 | other] |= of(a.or(b));
            }
          }
        }
      }
    }
  }

  private TruthSet() {}

  static int of(Truth truth) {
    return 1 << truth.ordinal();
  }

  static boolean has(int set, int truth) {
    return (set & truth) != 0;
  }

  /** Whether it can come to different things. */
  static boolean varies(int set) {
    return (set & (set - 1)) != 0;
  }

  static int and(int one, int other) {
    return AND[one << 3 | other];
  }

  static int or(int one, int other) {
    return OR[one << 3 | other];
  }

  static int not(int set) {
    return (set & UNKNOWN) | (has(set, MET) ? NOT_MET : 0) | (has(set, NOT_MET) ? MET : 0);
  }

  /** At least so many of the members, by counting certain and possible ones (SEM-1). */
  static int atLeast(int least, int[] members) {
    int leastCertain = 0;
    int mostCertain = 0;
    int leastPossible = 0;
    int mostPossible = 0;
    for (int member : members) {
      leastCertain += member == MET ? 1 : 0;
      mostCertain += has(member, MET) ? 1 : 0;
      leastPossible += has(member, NOT_MET) ? 0 : 1;
      mostPossible += member == NOT_MET ? 0 : 1;
    }
    int set = mostCertain >= least ? MET : 0;
    set |= leastPossible < least ? NOT_MET : 0;
    return leastCertain < least && mostPossible >= least && anyUnknown(members)
        ? set | UNKNOWN
        : set;
  }

  private static boolean anyUnknown(int[] members) {
    for (int member : members) {
      if (has(member, UNKNOWN)) {
        return true;
      }
    }
    return false;
  }
}
