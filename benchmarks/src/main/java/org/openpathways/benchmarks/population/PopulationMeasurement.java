package org.openpathways.benchmarks.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openpathways.benchmarks.report.Figure;
import org.openpathways.benchmarks.report.Measurement;
import org.openpathways.benchmarks.work.Work;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.population.PopulationRun;
import org.openpathways.population.Summary;

/**
 * A population's export through the four pathways, beside the raw tokens of the same files, in
 * turns in one process of a small heap; and what is live in memory for one and four times as many
 * patients.
 */
public final class PopulationMeasurement implements Measurement {
  private static final int ROUNDS = 5;

  @Override
  public String name() {
    return "population";
  }

  @Override
  public List<String> jvmOptions() {
    return List.of("-Xmx256m", "-XX:+UseParallelGC");
  }

  @Override
  public List<Figure> measure(Length length) {
    int few = length == Length.SHORT ? 250 : 2_500;
    List<Figure> figures = new ArrayList<>();
    Path output = output();
    try (ExportFolder small = ExportFolder.of(few);
        ExportFolder large = ExportFolder.of(4 * few)) {
      ExportFolder warm = length == Length.SHORT ? large : small;
      RawTokens.count(warm.files());
      run(warm, output, 2);
      speed(large, output, length == Length.SHORT ? ROUNDS : 3, figures);
      memory(small, output, few, figures);
      memory(large, output, 4 * few, figures);
      return figures;
    } finally {
      delete(output);
    }
  }

  private void speed(ExportFolder export, Path output, int rounds, List<Figure> figures) {
    double[] tokens = new double[rounds];
    double[] one = new double[rounds];
    double[] two = new double[rounds];
    long patients = 0;
    for (int round = 0; round < rounds; round++) {
      tokens[round] = seconds(() -> RawTokens.count(export.files()));
      one[round] = seconds(() -> run(export, output, 1));
      long begun = System.nanoTime();
      patients = run(export, output, 2).patients();
      two[round] = (System.nanoTime() - begun) / 1e9;
    }
    double megabytes = export.bytes() / 1e6;
    figures.add(figure("raw-tokens", megabytes / median(tokens), "MB/s", "1"));
    for (String threads : List.of("1", "2")) {
      double took = median(threads.equals("1") ? one : two);
      figures.add(figure("share", 100 * median(tokens) / took, "%", threads));
      figures.add(figure("patients", patients / took, "patients/s", threads));
      figures.add(figure("bytes", megabytes / took, "MB/s", threads));
    }
  }

  private void memory(ExportFolder export, Path output, int patients, List<Figure> figures) {
    long live = LiveHeap.during(() -> run(export, output, 2));
    Map<String, String> settings = Map.of("patients", String.valueOf(patients), "threads", "2");
    figures.add(new Figure("population.live-heap", live / 1e6, "MB", settings));
  }

  private Summary run(ExportFolder export, Path output, int threads) {
    Summary summary =
        new PopulationRun(Engine.WORK, Work.CONSULTATION, threads).run(export.path(), output);
    if (!summary.clean() || summary.advised() == 0) {
      throw new IllegalStateException("The run was not clean: " + summary);
    }
    return summary;
  }

  private static Figure figure(String what, double value, String unit, String threads) {
    return new Figure("population." + what, value, unit, Map.of("threads", threads));
  }

  private static double seconds(Runnable work) {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Path output() {
    try {
      return Files.createTempFile("openpathways-answers-", ".ndjson");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Built when it is first used: whoever only names this step builds no engine. */
  private static final class Engine {
    static final PathwayEngine WORK = Work.engine();

    private Engine() {}
  }
}
