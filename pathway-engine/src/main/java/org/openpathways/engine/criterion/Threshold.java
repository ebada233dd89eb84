package org.openpathways.engine.criterion;

import java.util.List;

/** What a number is held against. */
public sealed interface Threshold {

  /** Its one or two numbers, ascending. */
  List<Double> bounds();

  /** One bound. */
  record Compared(Comparison comparison, double bound) implements Threshold {
    @Override
    public List<Double> bounds() {
      return List.of(bound);
    }
  }

  /** Two bounds, both included. */
  record Between(double low, double high) implements Threshold {
    @Override
    public List<Double> bounds() {
      return List.of(low, high);
    }
  }
}
