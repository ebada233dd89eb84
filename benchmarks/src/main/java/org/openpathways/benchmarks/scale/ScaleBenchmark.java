package org.openpathways.benchmarks.scale;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openpathways.benchmarks.work.WholeTrace;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.record.PatientRecord;

/** How an evaluation grows with the library and with the record; several patients in turn. */
@BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Benchmark)
public class ScaleBenchmark {
  private static final int PATIENTS = 8;

  @Param({"1", "10", "100", "1000"})
  private int pathways;

  @Param({"50", "500", "5000", "50000"})
  private int entries;

  private PathwayEngine engine = ScaleEngine.empty();
  private List<PatientRecord> records = List.of();

  /** Whose turn it is, for each thread. */
  @State(Scope.Thread)
  public static class Turn {
    private int next;

    private int next(int size) {
      next = next + 1 < size ? next + 1 : 0;
      return next;
    }
  }

  /** Builds the library and the records, which must be what is asked for. */
  @Setup(Level.Trial)
  public void build() {
    engine = ScaleEngine.of(pathways);
    records = ScaleRecords.several(entries, entries > 5000 ? 2 : PATIENTS);
    ScaleEngine.mustHold(engine.rules().size() == pathways * ScalePathway.RULES, "ten rules each");
    ScaleEngine.mustHold(
        records.stream().allMatch(r -> r.entries().size() == entries), "records of this size");
  }

  /** A record in memory to advice; the trace is there to be read. */
  @Benchmark
  public Advice evaluate(Turn turn) {
    return engine.advise(records.get(turn.next(records.size())), ScaleEngine.CONSULTATION);
  }

  /** The same, and every line of every rule's trace is read, with its words and its evidence. */
  @Benchmark
  public int evaluateAndReadWholeTrace(Turn turn) {
    return WholeTrace.read(evaluate(turn));
  }
}
