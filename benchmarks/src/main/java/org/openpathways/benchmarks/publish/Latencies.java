package org.openpathways.benchmarks.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long evaluations took, with when each began and how long it was really on a processor. */
final class Latencies {
  /** Longer is a stall. */
  static final double STALL_MS = 20;

  private static final int MOST = 4_000_000;

  private final long[] starts = new long[MOST];
  private final int[] nanos = new int[MOST];
  private final List<Stall> stalls = new ArrayList<>();
  private int count;

  /**
   * A long evaluation.
   *
   * @param processorMs how long its thread was on a processor
   */
  record Stall(long start, long end, double ms, double processorMs) {}

  void add(long start, long end, long processorNanos) {
    if (count < MOST) {
      starts[count] = start;
      nanos[count++] = (int) Math.min(Integer.MAX_VALUE, end - start);
    }
    double ms = (end - start) / 1e6;
    if (ms > STALL_MS) {
      stalls.add(new Stall(start, end, ms, processorNanos / 1e6));
    }
  }

  /** Stalls that began in a stretch of time. */
  List<Stall> stalls(long from, long to) {
    return stalls.stream().filter(s -> s.start() >= from && s.start() < to).toList();
  }

  /** All of several threads in a stretch of time, sorted, in milliseconds. */
  static double[] between(List<Latencies> threads, long from, long to) {
    double[] all = new double[threads.stream().mapToInt(thread -> thread.count).sum()];
    int found = 0;
    for (Latencies thread : threads) {
      for (int i = 0; i < thread.count; i++) {
        if (thread.starts[i] >= from && thread.starts[i] < to) {
          all[found++] = thread.nanos[i] / 1e6;
        }
      }
    }
    double[] some = Arrays.copyOf(all, found);
    Arrays.sort(some);
    return some;
  }
}
