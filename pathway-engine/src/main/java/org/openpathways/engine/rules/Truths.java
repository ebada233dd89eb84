package org.openpathways.engine.rules;

import org.openpathways.engine.criterion.Truth;

/**
 * What each literal of a library came to for one patient, by number. Filled in within one
 * evaluation, by one thread, and from then on only read.
 */
public final class Truths {
  private static final Truth[] VALUES = Truth.values();
  private final byte[] ordinals;

  /** All not met. */
  Truths(int literals) {
    ordinals = new byte[literals];
  }

  private Truths(byte[] ordinals) {
    this.ordinals = ordinals;
  }

  /** What a literal came to. */
  public Truth of(int literal) {
    return VALUES[ordinals[literal]];
  }

  /** Sets what a criterion came to. */
  public void set(int literal, Truth truth) {
    ordinals[literal] = (byte) truth.ordinal();
  }

  boolean certain(int literal) {
    return ordinals[literal] == Truth.MET.ordinal();
  }

  boolean possible(int literal) {
    return ordinals[literal] != Truth.NOT_MET.ordinal();
  }
}
