package org.openpathways.benchmarks.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openpathways.benchmarks.report.Figure;
import org.openpathways.benchmarks.report.Measurement;
import org.openpathways.benchmarks.report.Processes;

/**
 * Loading a library, from signed releases and from content, until it is warm and answers: in a
 * process that has loaded nothing before, and in one that has; and the memory it holds.
 */
public final class LibraryLoad implements Measurement {
  private static final List<Integer> SIZES = List.of(1000, 100, 10, 1);
  private static final List<Integer> FEW_SIZES = List.of(1000, 100);

  @Override
  public String name() {
    return "library-load";
  }

  @Override
  public List<Figure> measure(Length length) {
    List<Figure> figures = new ArrayList<>();
    try {
      for (int pathways : length == Length.SHORT ? FEW_SIZES : SIZES) {
        Path folder = Files.createTempDirectory("openpathways-library");
        ScaleReleases.write(pathways, folder);
        ScaleReleases.writeContent(pathways, folder.resolve("content"));
        figures.addAll(loaded("releases", folder, pathways, length));
        figures.addAll(loaded("content", folder.resolve("content"), pathways, length));
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return figures;
  }

  // Several processes, since a process is cold only once; the median of them counts.
  private static List<Figure> loaded(String from, Path folder, int pathways, Length length) {
    int processes = length == Length.SHORT ? 1 : 9;
    List<double[]> runs = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      runs.add(run(from, folder, pathways, length == Length.SHORT ? 3 : 9));
    }
    Map<String, String> settings = Map.of("pathways", Integer.toString(pathways), "from", from);
    return List.of(
        new Figure("library.load", median(runs, 0), "s", settings),
        new Figure("library.load-again", median(runs, 1), "s", settings),
        new Figure("library.memory", median(runs, 2), "MB", settings));
  }

  private static double[] run(String from, Path folder, int pathways, int times) {
    String printed =
        Processes.run(
            List.of("-Xmx1g"),
            LoadOnce.class,
            List.of(from, folder.toString(), Integer.toString(pathways), Integer.toString(times)));
    return Stream.of(printed.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }

  private static double median(List<double[]> runs, int column) {
    return runs.stream()
        .map(run -> run[column])
        .sorted()
        .skip(runs.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
