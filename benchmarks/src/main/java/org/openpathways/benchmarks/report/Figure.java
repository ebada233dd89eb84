package org.openpathways.benchmarks.report;

import java.util.Map;
import java.util.TreeMap;

/**
 * One measured number.
 *
 * @param id names what was measured, with dots from the general to the particular ("read.lean")
 * @param value the number; the median where several runs were made
 * @param unit its unit ("us", "ms", "MB", "patients/s", "B")
 * @param settings what it was measured with ("pathways" to "1000"); never empty keys
 */
public record Figure(String id, double value, String unit, Map<String, String> settings) {
  public Figure {
    settings = Map.copyOf(new TreeMap<>(settings));
  }
}
