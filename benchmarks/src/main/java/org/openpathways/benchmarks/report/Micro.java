package org.openpathways.benchmarks.report;

import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;

/**
 * A step of micro-benchmarks.
 *
 * @param name names the step
 * @param brief what the short form runs
 * @param whole what the long form runs
 */
record Micro(String name, List<Group> brief, List<Group> whole) implements Measurement {

  /**
   * Some micro-benchmarks and how they are run.
   *
   * @param pattern a regular expression over class and method names
   * @param mode the mean of many calls, or samples of single ones
   * @param threads how many threads call at once
   * @param warmth how the code gets warm
   * @param parameters values of the benchmarks' parameters, instead of their own
   */
  record Group(
      String pattern, Mode mode, int threads, Warmth warmth, Map<String, String[]> parameters) {}

  /** How the code gets warm before it is timed. */
  enum Warmth {
    /** A process each, a short warm-up. */
    SHORT,
    /** A process each, a long warm-up: large code, such as the peer's, is slow to be compiled. */
    LONG,
    /** All in one process, where building is dearer than what they disturb. */
    SHARED
  }

  @Override
  public List<Figure> measure(Length length) {
    return (length == Length.SHORT ? brief : whole)
        .stream().flatMap(group -> MicroBenchmarks.run(group, length).stream()).toList();
  }
}
