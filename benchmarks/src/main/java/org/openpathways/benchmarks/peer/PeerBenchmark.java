package org.openpathways.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
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
import org.openpathways.benchmarks.work.Contender;
import org.openpathways.benchmarks.work.Contenders;
import org.openpathways.benchmarks.work.WorkPatient;
import org.openpathways.benchmarks.work.WorkPatients;

/**
 * The peer doing the common work, one patient after the other in rotation. Except where it parses,
 * its repository, index and environment are ready for each patient.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class PeerBenchmark {
  /**
   * What is parsed: "whole" records, or "clinical": only the resource types that the rules read.
   * The repositories always hold the clinical ones; others would never be asked for.
   */
  @Param("whole")
  public String input = "whole";

  private final Peer peer = new Peer();
  private final CqfApply apply = new CqfApply(peer.settings());
  private final List<PeerPatient> ready = new ArrayList<>();
  private List<byte[]> inputs = List.of();
  private int next;

  /** Makes all patients ready, and holds the peer to the common decision. */
  @Setup
  public void readAndCompare() {
    List<WorkPatient> patients = WorkPatients.all();
    boolean whole = input.equals("whole");
    inputs = patients.stream().map(p -> whole ? p.whole() : p.clinical()).toList();
    PeerContenders prepared = new PeerContenders(peer, patients);
    patients.forEach(patient -> ready.add(prepared.ready(patient)));
    List<Contender> all = new ArrayList<>(Contenders.own());
    all.addAll(prepared.contenders());
    Contenders.mustAgreeOnce(all, patients);
  }

  private int next() {
    next = next + 1 < ready.size() ? next + 1 : 0;
    return next;
  }

  /** {@code $apply} of the four plans. */
  @Benchmark
  public SortedSet<String> cqfApply() {
    return apply.decide(ready.get(next()));
  }

  /** The CQL engine with the retrieve that comes with it. */
  @Benchmark
  public SortedSet<String> cqlEngine() {
    PeerPatient patient = ready.get(next());
    return RawCql.decide(patient.own(), patient.id());
  }

  /** The CQL engine with a retrieve by code from an index. */
  @Benchmark
  public SortedSet<String> cqlEngineIndexed() {
    PeerPatient patient = ready.get(next());
    return RawCql.decide(patient.indexed(), patient.id());
  }

  /** From JSON to the decision, by HAPI's parser and {@code $apply}. */
  @Benchmark
  public SortedSet<String> hapiParseAndCqfApply() {
    return apply.decide(peer, peer.parse(inputs.get(next())));
  }
}
