package org.openpathways.benchmarks.parsing;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openpathways.engine.record.PatientRecord;

/** Whether the cost of reading grows with the record and no faster. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingScaleBenchmark {
  /** Entries beside the patient. */
  @Param({"50", "500", "5000", "50000"})
  public int entries;

  private byte[] json = {};

  /** Grows the record. */
  @Setup
  public void grow() {
    json = Bundles.ofEntries(entries);
    if (Readers.lean(json).entries().size() < entries / 2) {
      throw new IllegalStateException("The record is not read.");
    }
  }

  /** The product's reader. */
  @Benchmark
  public PatientRecord leanReader() {
    return Readers.lean(json);
  }
}
