package org.openpathways.benchmarks.parsing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openpathways.pathways.SyntheaPatients;

/** Reading whole generated patients, one after another; the time is that of one patient. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(ReadingBenchmark.PATIENTS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  static final int PATIENTS = 25;
  private static final int LARGEST = 5 * 1024 * 1024;

  private List<byte[]> patients = List.of();

  /** The first patients by name, without the two that would outweigh all others. */
  @Setup
  public void choosePatients() {
    patients =
        SyntheaPatients.names().stream()
            .map(SyntheaPatients::bytes)
            .filter(json -> json.length <= LARGEST)
            .limit(PATIENTS)
            .toList();
    if (patients.size() != PATIENTS) {
      throw new IllegalStateException("There are too few patients.");
    }
    Agreement.check(patients);
  }

  /** All tokens, none of them read. */
  @Benchmark
  public void rawTokens(Blackhole sink) {
    patients.forEach(json -> sink.consume(Readers.tokens(json)));
  }

  /** The product's reader. */
  @Benchmark
  public void leanReader(Blackhole sink) {
    patients.forEach(json -> sink.consume(Readers.lean(json)));
  }

  /** The product's reader, from a stream. */
  @Benchmark
  public void leanReaderOfStream(Blackhole sink) {
    patients.forEach(json -> sink.consume(Readers.leanStream(json)));
  }

  /** HAPI's parser. */
  @Benchmark
  public void hapiParser(Blackhole sink) {
    patients.forEach(json -> sink.consume(Readers.model(json)));
  }
}
