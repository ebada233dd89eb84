package org.openpathways.benchmarks.publish;

import java.util.List;
import org.openpathways.benchmarks.report.Figure;
import org.openpathways.benchmarks.report.Measurement;

/** Running evaluations while a library of 1,000 pathways is rebuilt and swapped. */
public final class SwapUnderLoad implements Measurement {
  @Override
  public String name() {
    return "swap-under-load";
  }

  @Override
  public List<Figure> measure(Length length) {
    return new SwapRun().measure(length);
  }
}
