package org.openpathways.benchmarks.report;

import java.util.List;

/**
 * A step of the measuring: a group of micro-benchmarks, or what their harness cannot measure, such
 * as memory held, a stall during a swap, a whole process. Each runs in a process of its own.
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

  /** How its process is started; a gibibyte of heap unless said otherwise. */
  default List<String> jvmOptions() {
    return List.of("-Xmx1g");
  }

  /** How much time to spend. */
  enum Length {
    /** A minute or so each; everything together in under ten minutes. */
    SHORT,
    /** As long as steady figures need. */
    LONG
  }
}
