package org.openpathways.benchmarks.http;

import java.util.Arrays;
import java.util.Map;
import org.openpathways.benchmarks.report.Figure;
import org.openpathways.benchmarks.report.Measurement.Length;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;

/** How long the lean reader alone takes for what a call carries, warm. */
final class ReadingAlone {
  private static final long SHORT_NANOS = 3_000_000_000L;
  private static final long LONG_NANOS = 15_000_000_000L;
  private static final int KEPT = 100_000;

  private ReadingAlone() {}

  /** The median of many readings, after as many to warm up. */
  static Figure of(byte[] resources, String size, Length length) {
    long nanos = length == Length.SHORT ? SHORT_NANOS : LONG_NANOS;
    RecordReader reader = new RecordReader(Limits.STANDARD);
    Reading reading = Reading.wholeRecord();
    sample(reader, reading, resources, nanos);
    double median = sample(reader, reading, resources, nanos);
    return new Figure("http.reading-alone", median, "ms", Map.of("prefetch", size));
  }

  private static double sample(RecordReader reader, Reading reading, byte[] json, long forNanos) {
    long[] took = new long[KEPT];
    int count = 0;
    int entries = 0;
    long end = System.nanoTime() + forNanos;
    for (long start = System.nanoTime(); start < end && count < KEPT; start = System.nanoTime()) {
      entries += reader.read(json, reading).entries().size();
      took[count++] = System.nanoTime() - start;
    }
    if (entries == 0) {
      throw new IllegalStateException("The call carries no entries.");
    }
    Arrays.sort(took, 0, count);
    return took[count / 2] / 1e6;
  }
}
