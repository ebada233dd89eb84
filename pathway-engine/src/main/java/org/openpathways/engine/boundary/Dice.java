package org.openpathways.engine.boundary;

import java.util.List;

/** A repeatable source of choices (SplitMix64): the same seed gives the same choices. */
final class Dice {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  Dice(long seed) {
    this.state = seed;
  }

  /** A number from 0 up to, not including, a bound. */
  int below(int bound) {
    state += STEP;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (int) Long.remainderUnsigned(mixed ^ (mixed >>> 31), bound);
  }

  /** Any one of a list that is not empty. */
  <T> T one(List<T> of) {
    return of.get(below(of.size()));
  }
}
