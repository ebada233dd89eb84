package org.openpathways.benchmarks.scale;

import java.util.List;
import org.openpathways.engine.concept.ConceptKind;

/**
 * A concept that generated rules may speak of.
 *
 * @param name its name
 * @param kind its kind
 * @param unit as sentences write it, {@code ""} for concepts without a number
 * @param thresholds the numbers that rules hold it against
 */
record Idea(String name, ConceptKind kind, String unit, List<String> thresholds) {

  static Idea plain(String name, ConceptKind kind) {
    return new Idea(name, kind, "", List.of());
  }
}
