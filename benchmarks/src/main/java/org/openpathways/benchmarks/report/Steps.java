package org.openpathways.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Mode;
import org.openpathways.benchmarks.http.HttpMeasurement;
import org.openpathways.benchmarks.peer.PeerColdStart;
import org.openpathways.benchmarks.population.PopulationMeasurement;
import org.openpathways.benchmarks.publish.ColdStart;
import org.openpathways.benchmarks.publish.LibraryLoad;
import org.openpathways.benchmarks.publish.SwapUnderLoad;
import org.openpathways.benchmarks.report.Micro.Group;
import org.openpathways.benchmarks.report.Micro.Warmth;

/** What is measured, in this order. The short form leaves out the largest and the least telling. */
final class Steps {
  private static final String SAME_WORK =
      "(EvaluationBenchmark|PeerBenchmark|ReadAndDecideBenchmark)\\.";
  private static final Map<String, String[]> ANY = Map.of();

  private Steps() {}

  static List<Measurement> all() {
    return List.of(
        new SameWork(
            new Micro("same-work", List.of(warm(SAME_WORK, ANY)), List.of(warm(SAME_WORK, ANY)))),
        new Micro(
            "reading",
            List.of(
                mean("ReadingBenchmark\\.", ANY),
                mean("ReadingSizesBenchmark\\.", Map.of("kilobytes", values("44", "300", "3000")))),
            List.of(
                mean("ReadingBenchmark\\.", ANY),
                mean("ReadingSizesBenchmark\\.", ANY),
                mean("ReadingScaleBenchmark\\.", ANY))),
        new Micro("scale", briefScale(), wholeScale()),
        new Micro(
            "phases",
            List.of(together("PhaseBenchmark\\.", Map.of("pathways", values("1000")))),
            List.of(mean("PhaseBenchmark\\.", ANY))),
        new LibraryLoad(),
        new SwapUnderLoad(),
        new ColdStart(),
        new PeerColdStart(),
        new PopulationMeasurement(),
        new HttpMeasurement());
  }

  private static List<Group> briefScale() {
    return List.of(
        sampled(
            "ScaleBenchmark\\.evaluateAndReadWholeTrace",
            1,
            scale(values("1", "10", "100", "1000"), "500")),
        sampled("ScaleBenchmark\\.evaluate$", 1, scale(values("1000"), "50", "500", "5000")),
        sampled("ScaleBenchmark\\.evaluate$", 2, scale(values("1000"), "500")));
  }

  private static List<Group> wholeScale() {
    List<Group> groups = new ArrayList<>();
    for (int threads = 1; threads <= 2; threads++) {
      groups.add(sampled("ScaleBenchmark\\.", threads, ANY));
    }
    return groups;
  }

  private static Map<String, String[]> scale(String[] pathways, String... entries) {
    return Map.of("pathways", pathways, "entries", entries);
  }

  private static String[] values(String... values) {
    return values;
  }

  private static Group mean(String pattern, Map<String, String[]> parameters) {
    return new Group(pattern, Mode.AverageTime, 1, Warmth.SHORT, parameters);
  }

  private static Group warm(String pattern, Map<String, String[]> parameters) {
    return new Group(pattern, Mode.AverageTime, 1, Warmth.LONG, parameters);
  }

  private static Group together(String pattern, Map<String, String[]> parameters) {
    return new Group(pattern, Mode.AverageTime, 1, Warmth.SHARED, parameters);
  }

  private static Group sampled(String pattern, int threads, Map<String, String[]> parameters) {
    return new Group(pattern, Mode.SampleTime, threads, Warmth.LONG, parameters);
  }
}
