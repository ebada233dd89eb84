package org.openpathways.benchmarks.report;

import java.util.List;

/**
 * A measurement that a micro-benchmark harness cannot make: memory held, a stall during a swap, a
 * whole process. Each runs in a process of its own.
 */
public interface Measurement {
  /** Names it on the command line, in lower case with hyphens. */
  String name();

  /**
   * Measures.
   *
   * @param length how much time to spend
   */
  List<Figure> measure(Length length);

  /** How much time to spend. */
  enum Length {
    /** A minute or so each; everything together in under ten minutes. */
    SHORT,
    /** As long as steady figures need. */
    LONG
  }
}
