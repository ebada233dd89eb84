package org.openpathways.benchmarks.work;

import java.util.List;
import java.util.SortedSet;
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
import org.openpathways.benchmarks.plain.PlainHapi;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.record.PatientRecord;

/** From JSON bytes to the decision, one patient after the other in rotation. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class ReadAndDecideBenchmark {
  /** "whole" records, or "clinical": only the resource types that the rules read. */
  @Param("whole")
  public String input = "whole";

  private final PathwayEngine engine = Work.engine();
  private final PlainHapi hapi = Contenders.plainHapi();
  private List<byte[]> inputs = List.of();
  private int next;

  /** Takes the inputs, and holds all contenders to one decision. */
  @Setup
  public void compare() {
    boolean whole = input.equals("whole");
    inputs = WorkPatients.all().stream().map(p -> whole ? p.whole() : p.clinical()).toList();
    Contenders.mustAgreeOnce(Contenders.own(), WorkPatients.all());
  }

  private byte[] next() {
    next = next + 1 < inputs.size() ? next + 1 : 0;
    return inputs.get(next);
  }

  /** The lean reader alone. */
  @Benchmark
  public PatientRecord leanReadOnly() {
    return Work.read(next());
  }

  /** OpenPathways end to end. */
  @Benchmark
  public Advice leanReadAndDecide() {
    return engine.advise(Work.read(next()), Work.CONSULTATION);
  }

  /** HAPI's parser alone. */
  @Benchmark
  public Bundle hapiParseOnly() {
    return Contenders.parse(next());
  }

  /** What a Java programmer would otherwise use. */
  @Benchmark
  public SortedSet<String> hapiParseAndPlain() {
    return hapi.decide(Contenders.parse(next()), Work.AS_OF);
  }
}
