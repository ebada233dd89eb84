package org.openpathways.engine.criterion;

/** What a number is held against. */
public sealed interface Threshold {

  /** One bound. */
  record Compared(Comparison comparison, double bound) implements Threshold {}

  /** Two bounds, both included. */
  record Between(double low, double high) implements Threshold {}
}
