package org.openpathways.benchmarks.scale;

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
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.AdviceJson;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import org.openpathways.engine.rules.Inferred;
import org.openpathways.pathways.SyntheaPatients;

/**
 * What each step of one evaluation costs for one generated patient: each method does its step
 * alone, on what the steps before it gave.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class PhaseBenchmark {
  private static final String PATIENT = SyntheaPatients.names().get(0);

  @Param({"4", "1000"})
  private int pathways;

  private final RecordReader reader = new RecordReader(Limits.STANDARD);
  private final byte[] json = SyntheaPatients.bytes(PATIENT);
  private final PatientRecord record = read();
  private Phases phases = new Phases(ScaleEngine.empty());
  private RecordView view = phases.concepts(record);
  private Outcome[] outcomes = phases.criteria(view);
  private Inferred inferred = phases.rules(outcomes);
  private Advice advice = phases.explanation(record, view, outcomes, inferred);

  /** Runs all steps once, which must give the engine's own advice. */
  @Setup(Level.Trial)
  public void runOnce() {
    var engine = ScaleEngine.shared(pathways);
    phases = new Phases(engine);
    view = phases.concepts(record);
    outcomes = phases.criteria(view);
    inferred = phases.rules(outcomes);
    advice = phases.explanation(record, view, outcomes, inferred);
    String own = AdviceJson.write(engine.advise(record, ScaleEngine.CONSULTATION));
    ScaleEngine.mustHold(AdviceJson.write(advice).equals(own), "the steps give the advice");
  }

  /** JSON to record. */
  @Benchmark
  public PatientRecord read() {
    return reader.read(json, Reading.wholeRecord());
  }

  /** Record to mentions of concepts. */
  @Benchmark
  public RecordView concepts() {
    return phases.concepts(record);
  }

  /** Mentions to the outcome of every criterion; includes mapping, as readings are kept. */
  @Benchmark
  public Outcome[] conceptsAndCriteria() {
    return phases.criteria(phases.concepts(record));
  }

  /** Outcomes to what every rule came to, by Drools and by Kleene logic. */
  @Benchmark
  public Inferred rules() {
    return phases.rules(outcomes);
  }

  /** To advice: ranking, gaps, reasons, conflicts. */
  @Benchmark
  public Advice explanation() {
    return phases.explanation(record, view, outcomes, inferred);
  }

  /** The digest of all inputs. */
  @Benchmark
  public String digest() {
    return phases.digest(record).value();
  }

  /** Advice to JSON, with every line of the trace. */
  @Benchmark
  public String encode() {
    return AdviceJson.write(phases.explanation(record, view, outcomes, inferred));
  }
}
