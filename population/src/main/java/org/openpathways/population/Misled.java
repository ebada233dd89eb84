package org.openpathways.population;

/** A line was taken for another patient's than its own: the run must be made again exactly. */
final class Misled extends RuntimeException {
  private static final long serialVersionUID = 1;
}
