package org.openpathways.benchmarks.publish;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openpathways.benchmarks.scale.ScaleLibrary;
import org.openpathways.engine.Alarm;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.ReleasedEngine;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.LibraryLoader;
import org.openpathways.engine.release.DirectoryReleases;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.TrustedKeys;

/**
 * A process of its own that loads a library several times, and prints the seconds of the first, the
 * median seconds of the later ones, and the megabytes that one library holds.
 */
final class LoadOnce {
  private static final Instant MOMENT = Instant.parse("2026-11-22T09:00:00Z");

  private LoadOnce() {}

  /** Given "content" or "releases", the folder, the number of pathways, and how often. */
  public static void main(String[] args) throws IOException {
    boolean releases = args[0].equals("releases");
    Path folder = Path.of(args[1]);
    int pathways = Integer.parseInt(args[2]);
    int times = Integer.parseInt(args[3]);
    long before = held();
    List<Double> seconds = new ArrayList<>();
    List<Object> kept = List.of();
    for (int i = 0; i < times; i++) {
      kept = List.of(); // the one before it is not counted
      long start = System.nanoTime();
      kept = releases ? fromReleases(folder, pathways) : List.of(fromContent(folder, pathways));
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    double megabytes = (held() - before) / 1e6;
    print(System.out, seconds, megabytes, kept);
  }

  private static void print(
      PrintStream out, List<Double> seconds, double megabytes, List<Object> kept) {
    List<Double> later = seconds.subList(Math.min(1, seconds.size() - 1), seconds.size());
    double median = later.stream().sorted().skip(later.size() / 2).findFirst().orElseThrow();
    out.printf(Locale.ROOT, "%.4f %.4f %.2f %d%n", seconds.get(0), median, megabytes, kept.size());
  }

  /** The shelf stays, as in the server, which looks at it again each day. */
  private static List<Object> fromReleases(Path folder, int pathways) throws IOException {
    TrustedKeys keys = TrustedKeys.read(Files.readAllBytes(folder.resolve("keys.json")), "keys");
    ReleaseShelf shelf =
        ReleaseShelf.open(new DirectoryReleases(folder.resolve("releases")), keys, true, threads());
    PathwayEngine engine =
        ReleasedEngine.of(shelf, ScaleLibrary.LOCALITY, MOMENT, Alarm.NONE, threads())
            .orElseThrow()
            .engine();
    return List.of(shelf, complete(engine, pathways));
  }

  private static PathwayEngine fromContent(Path folder, int pathways) {
    LibraryLoader.Library library =
        LibraryLoader.load(new DirectoryContent(folder), ScaleLibrary.LOCALITY, threads());
    List<LivePathway> live =
        library.usable().stream()
            .map(pathway -> new LivePathway(pathway, "unsigned", true))
            .toList();
    return complete(PathwayEngine.of(library.locality().locality().orElseThrow(), live), pathways);
  }

  private static PathwayEngine complete(PathwayEngine engine, int pathways) {
    if (engine.pathways().size() != pathways) {
      throw new IllegalStateException("Only " + engine.pathways().size() + " pathways loaded.");
    }
    return engine;
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static long held() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
