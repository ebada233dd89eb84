package org.openpathways.benchmarks.work;

import java.util.ArrayList;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openpathways.benchmarks.plain.PlainHapi;
import org.openpathways.benchmarks.plain.PlainLean;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.record.PatientRecord;

/**
 * From a record in memory to the decision, one patient after the other in rotation: OpenPathways
 * with its full trace, the others without any.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class EvaluationBenchmark {
  private final List<PatientRecord> records = new ArrayList<>();
  private final List<Bundle> bundles = new ArrayList<>();
  private final PathwayEngine engine = Work.engine();
  private final PlainLean lean = Contenders.plainLean();
  private final PlainHapi hapi = Contenders.plainHapi();
  private int next;

  /** Reads all patients, and holds all contenders to one decision. */
  @Setup
  public void readAndCompare() {
    for (WorkPatient patient : WorkPatients.all()) {
      records.add(Work.read(patient.whole()));
      bundles.add(Contenders.parse(patient.whole()));
    }
    Contenders.mustAgreeOnce(Contenders.own(), WorkPatients.all());
  }

  private int next() {
    next = next + 1 < records.size() ? next + 1 : 0;
    return next;
  }

  /** OpenPathways: advice; every rule's trace is there to be read. */
  @Benchmark
  public Advice openPathways() {
    return engine.advise(records.get(next()), Work.CONSULTATION);
  }

  /** The same, and every line of every trace is read, with its words and its evidence. */
  @Benchmark
  public int openPathwaysTraceRead() {
    return WholeTrace.read(openPathways());
  }

  /** Plain Java over the lean record: the rules that fired, no trace. */
  @Benchmark
  public SortedSet<String> plainLean() {
    return lean.decide(records.get(next()), Work.AS_OF);
  }

  /** Plain Java over HAPI's objects: the rules that fired, no trace. */
  @Benchmark
  public SortedSet<String> plainHapi() {
    return hapi.decide(bundles.get(next()), Work.AS_OF);
  }
}
