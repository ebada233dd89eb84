package org.openpathways.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpathways.benchmarks.http.HttpMeasurement;
import org.openpathways.benchmarks.population.PopulationMeasurement;
import org.openpathways.benchmarks.publish.ColdStart;
import org.openpathways.benchmarks.publish.LibraryLoad;
import org.openpathways.benchmarks.publish.SwapUnderLoad;

/** What is measured, in this order. */
final class Steps {
  private Steps() {}

  static List<Measurement> all() {
    return List.of(
        new Micro("same-work", "(EvaluationBenchmark|PeerBenchmark|ReadAndDecideBenchmark)\\."),
        new Micro("reading", "ReadingBenchmark\\."),
        new Micro("scale", "ScaleBenchmark\\."),
        new Micro("phases", "PhaseBenchmark\\."),
        new PopulationMeasurement(),
        new LibraryLoad(),
        new SwapUnderLoad(),
        new ColdStart(),
        new HttpMeasurement());
  }

  /** A group of micro-benchmarks, with one thread. */
  private record Micro(String name, String pattern) implements Measurement {
    @Override
    public List<Figure> measure(Length length) {
      return new ArrayList<>(MicroBenchmarks.run(pattern, 1, Map.of(), length));
    }
  }
}
