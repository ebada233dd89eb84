package org.openpathways.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openpathways.benchmarks.report.Measurement.Length;
import org.openpathways.benchmarks.work.Contenders;

/**
 * Runs JMH benchmarks in processes of their own. A benchmark {@code Reading.rawTokens} gives the
 * figure {@code Reading.rawTokens} in microseconds, with its parameters and threads as settings;
 * {@code .p50} and {@code .p99} when single calls were sampled; {@code .alloc} in bytes per call.
 */
final class MicroBenchmarks {
  // The step of the same work has held all contenders to one decision before it comes here.
  private static final String AGREED = "-D" + Contenders.AGREED + "=true";

  private MicroBenchmarks() {}

  /** Runs a group of them. */
  static List<Figure> run(Micro.Group group, Length length) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + group.pattern())
            .mode(group.mode())
            .threads(group.threads())
            .timeUnit(TimeUnit.MICROSECONDS)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .jvmArgsAppend("-Xmx2g", "-Dslf4j.internal.verbosity=ERROR", AGREED);
    spend(options, group, length);
    group.parameters().forEach(options::param);
    try {
      return figures(new Runner(options.build()).run());
    } catch (RunnerException e) {
      throw new IllegalStateException("The benchmarks (" + group.pattern() + ") did not run.", e);
    }
  }

  private static void spend(ChainedOptionsBuilder options, Micro.Group group, Length length) {
    boolean brief = length == Length.SHORT;
    boolean slow = group.warmth() == Micro.Warmth.LONG;
    options
        .forks(group.warmth() == Micro.Warmth.SHARED ? 0 : brief ? 1 : 2)
        .warmupIterations(brief ? slow ? 4 : 2 : 5)
        .warmupTime(TimeValue.milliseconds(brief ? slow ? 1500 : 1000 : 2500))
        .measurementIterations(brief ? 3 : 8)
        .measurementTime(TimeValue.milliseconds(brief ? slow ? 1000 : 700 : 2000));
  }

  private static List<Figure> figures(Collection<RunResult> results) {
    List<Figure> figures = new ArrayList<>();
    for (RunResult result : results) {
      figures.addAll(figures(result));
    }
    return figures;
  }

  private static List<Figure> figures(RunResult result) {
    List<Figure> figures = new ArrayList<>();
    String id = id(result.getParams());
    Map<String, String> settings = settings(result.getParams());
    Result<?> time = result.getPrimaryResult();
    if (result.getParams().getMode() == Mode.SampleTime) {
      for (int percentile : new int[] {50, 99}) {
        double at = time.getStatistics().getPercentile(percentile);
        figures.add(new Figure(id + ".p" + percentile, at, "us", settings));
      }
    } else {
      double median = time.getStatistics().getPercentile(50);
      figures.add(new Figure(id, median, "us", settings));
    }
    Result<?> allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    if (allocated != null) {
      figures.add(new Figure(id + ".alloc", allocated.getScore(), "B", settings));
    }
    return figures;
  }

  private static String id(BenchmarkParams params) {
    String[] names = params.getBenchmark().split("\\.");
    String owner = names[names.length - 2].replace("Benchmark", "");
    return owner + "." + names[names.length - 1];
  }

  private static Map<String, String> settings(BenchmarkParams params) {
    Map<String, String> settings = new HashMap<>();
    params.getParamsKeys().forEach(key -> settings.put(key, params.getParam(key)));
    settings.put("threads", Integer.toString(params.getThreads()));
    return settings;
  }
}
