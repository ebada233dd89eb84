package org.openpathways.benchmarks.scale;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpathways.benchmarks.report.Figure;
import org.openpathways.benchmarks.report.Measurement;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.record.PatientRecord;

/** The memory that an engine holds, and what one evaluation of a 500-entry record allocates. */
public final class LibraryMemory implements Measurement {
  private static final int ENTRIES = 500;
  private static final List<Integer> SIZES = List.of(1, 10, 100, 1000);
  private static final double MEGABYTE = 1_000_000;

  @Override
  public String name() {
    return "library-memory";
  }

  @Override
  public List<Figure> measure(Length length) {
    List<PatientRecord> records = ScaleRecords.several(ENTRIES, 8);
    List<Figure> figures = new ArrayList<>();
    for (int pathways : SIZES) {
      ScaleEngine.of(pathways); // so that no class or table is loaded while it is measured
      double before = held();
      PathwayEngine engine = ScaleEngine.of(pathways);
      double after = held();
      Map<String, String> settings =
          Map.of("pathways", "" + pathways, "entries", "" + ENTRIES, "rules", rules(engine));
      figures.add(new Figure("memory.library", (after - before) / MEGABYTE, "MB", settings));
      int times = length == Length.SHORT ? 200 : 2000;
      figures.add(
          new Figure("allocation.evaluation", allocated(engine, records, times), "B", settings));
    }
    return figures;
  }

  private static String rules(PathwayEngine engine) {
    return Integer.toString(engine.rules().size());
  }

  /** Bytes in use once several collections have found no more to free. */
  private static double held() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static double allocated(PathwayEngine engine, List<PatientRecord> records, int times) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    evaluate(engine, records, times);
    long before = threads.getCurrentThreadAllocatedBytes();
    evaluate(engine, records, times);
    return (threads.getCurrentThreadAllocatedBytes() - before) / (double) times;
  }

  private static void evaluate(PathwayEngine engine, List<PatientRecord> records, int times) {
    for (int i = 0; i < times; i++) {
      engine.advise(records.get(i % records.size()), ScaleEngine.CONSULTATION);
    }
  }
}
