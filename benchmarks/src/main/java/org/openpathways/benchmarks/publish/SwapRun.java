package org.openpathways.benchmarks.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpathways.benchmarks.report.Figure;
import org.openpathways.benchmarks.report.Measurement.Length;
import org.openpathways.benchmarks.report.Processes;
import org.openpathways.benchmarks.scale.ScaleLibrary;
import org.openpathways.benchmarks.scale.ScaleRecords;
import org.openpathways.benchmarks.work.Work;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.LibraryLoader;
import org.openpathways.engine.record.PatientRecord;

/**
 * Evaluations of a record of 500 entries on two threads, while a third rebuilds, warms up and swaps
 * a library of 1,000 pathways, through one reference as in the server. With two processors the
 * three share them; a stall that a garbage collection explains, or waiting for a processor, is told
 * apart.
 */
final class SwapRun {
  private static final int PATHWAYS = 1000;
  private static final int ENTRIES = 500;
  private static final int EVALUATING = 2;

  private final Content content = ScaleLibrary.content(PATHWAYS);
  private final PatientRecord patient = ScaleRecords.of(ENTRIES);
  private final List<Latencies> latencies = new ArrayList<>();
  private volatile PathwayEngine active = build(EVALUATING);
  private volatile boolean running = true;

  List<Figure> measure(Length length) {
    int swaps = length == Length.SHORT ? 4 : 20;
    Pauses pauses = new Pauses();
    List<Thread> threads = start();
    build(1); // so that the building is compiled as in a server that has built before
    Processes.pause(length == Length.SHORT ? 5_000 : 15_000);
    long before = System.nanoTime();
    Processes.pause(length == Length.SHORT ? 10_000 : 30_000);
    long begin = System.nanoTime();
    for (int i = 0; i < swaps; i++) {
      active = build(1);
      Processes.pause(500);
    }
    long end = System.nanoTime();
    running = false;
    threads.forEach(SwapRun::await);
    List<Figure> figures = new ArrayList<>(figures("swap", begin, end));
    figures.addAll(figures("swap.before", before, begin));
    figures.addAll(stalls(pauses, begin, end));
    figures.add(new Figure("swap.rebuild", (end - begin) / 1e9 / swaps - 0.5, "s", Map.of()));
    return figures;
  }

  private List<Thread> start() {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < EVALUATING; i++) {
      Latencies own = new Latencies();
      latencies.add(own);
      Thread thread = new Thread(() -> evaluate(own), "evaluating");
      thread.start();
      threads.add(thread);
    }
    return threads;
  }

  private void evaluate(Latencies own) {
    var processor = java.lang.management.ManagementFactory.getThreadMXBean();
    int advised = 0;
    while (running) {
      long onProcessor = processor.getCurrentThreadCpuTime();
      long start = System.nanoTime();
      advised += active.advise(patient, Work.CONSULTATION).recommendations().size();
      own.add(start, System.nanoTime(), processor.getCurrentThreadCpuTime() - onProcessor);
    }
    if (advised == 0) {
      throw new IllegalStateException("Nothing was advised.");
    }
  }

  private PathwayEngine build(int threads) {
    LibraryLoader.Library library = LibraryLoader.load(content, ScaleLibrary.LOCALITY, threads);
    return PathwayEngine.of(
        library.locality().locality().orElseThrow(),
        library.usable().stream()
            .map(pathway -> new LivePathway(pathway, "unsigned", true))
            .toList());
  }

  private List<Figure> figures(String id, long from, long to) {
    double[] all = Latencies.between(latencies, from, to);
    return List.of(
        new Figure(id + ".max", all[all.length - 1], "ms", Map.of()),
        new Figure(id + ".p50", all[all.length / 2], "ms", Map.of()),
        new Figure(id + ".p99", all[(int) (all.length * 0.99)], "ms", Map.of()),
        new Figure(id + ".evaluations", all.length, "evaluations", Map.of()));
  }

  private List<Figure> stalls(Pauses pauses, long from, long to) {
    int collecting = 0;
    int waiting = 0;
    int own = 0;
    for (Latencies thread : latencies) {
      for (Latencies.Stall stall : thread.stalls(from, to)) {
        if (pauses.during(stall)) {
          collecting++;
        } else if (stall.ms() - stall.processorMs() > Latencies.STALL_MS / 2) {
          waiting++;
        } else {
          own++;
        }
      }
    }
    return List.of(
        stalls(collecting, "with a garbage collection"),
        stalls(waiting, "waiting for a processor"),
        stalls(own, "own work"),
        new Figure("swap.longest-collection", pauses.longestMs(from, to), "ms", Map.of()));
  }

  private static Figure stalls(int count, String reason) {
    return new Figure("swap.stalls", count, "stalls over 20 ms", Map.of("reason", reason));
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
