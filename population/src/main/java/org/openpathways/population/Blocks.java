package org.openpathways.population;

/** Takes patients' lines, one patient after another. */
interface Blocks {
  /** A block to fill. */
  Block empty();

  /** Takes a filled block; from now on it is not the caller's. */
  void take(Block block);
}
