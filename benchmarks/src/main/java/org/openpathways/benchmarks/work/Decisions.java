package org.openpathways.benchmarks.work;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one contender decided for one patient: the rules that recommend, each as pathway and rule
 * name ("atrial-fibrillation: Offer a DOAC"). Equal for all contenders, or nothing is timed.
 *
 * @param rules the rules
 */
public record Decisions(SortedSet<String> rules) {
  public Decisions {
    rules = new TreeSet<>(rules);
  }
}
