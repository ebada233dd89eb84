package org.openpathways.benchmarks.parsing;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hl7.fhir.r4.model.Bundle;
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

/** Reading one record of the size that a client's prefetch has, from small to very large. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingSizesBenchmark {
  /** Size in kilobytes. */
  @Param({"44", "300", "3000"})
  public int kilobytes;

  private byte[] json = {};

  /** Cuts the record. */
  @Setup
  public void cut() {
    json = Bundles.ofBytes(kilobytes * 1024);
    Agreement.check(List.of(json));
  }

  /** All tokens, none of them read. */
  @Benchmark
  public int rawTokens() {
    return Readers.tokens(json);
  }

  /** The product's reader. */
  @Benchmark
  public PatientRecord leanReader() {
    return Readers.lean(json);
  }

  /** HAPI's parser. */
  @Benchmark
  public Bundle hapiParser() {
    return Readers.model(json);
  }
}
