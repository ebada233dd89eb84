package org.openpathways.population;

import java.util.List;
import java.util.Map;

/**
 * Counts of a whole run.
 *
 * @param layout how the files could be read
 * @param patients how many have a line in the output
 * @param advised of how many at least one thing is advised
 * @param refused how many have no advice, because their record cannot be used
 * @param withheld of how many some pathway's advice is withheld, because it disagrees with itself
 * @param lines that were read
 * @param bytes that were read
 * @param badLines not used, but mentioned in their patient's line
 * @param unassigned not used, and nobody knows whose they are
 * @param named the first of the unassigned
 * @param recommendations how often each rule's recommendation was given
 * @param mostBlocks how many patients' lines were in memory at once, at most
 */
public record Summary(
    Layout layout,
    long patients,
    long advised,
    long refused,
    long withheld,
    long lines,
    long bytes,
    long badLines,
    long unassigned,
    List<BadLine> named,
    Map<String, Long> recommendations,
    int mostBlocks) {

  /** How the files could be read. */
  public enum Layout {
    /** All in the patients' order: read side by side. */
    ONE_ORDER,
    /** In any order: taken apart by patient first. */
    ANY_ORDER
  }

  public Summary {
    named = List.copyOf(named);
    recommendations =
        java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(recommendations));
  }

  /** Whether every line was used, and nobody's advice held back. */
  public boolean clean() {
    return badLines == 0 && unassigned == 0 && refused == 0 && withheld == 0;
  }
}
