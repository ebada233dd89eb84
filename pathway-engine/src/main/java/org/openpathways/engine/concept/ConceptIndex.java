package org.openpathways.engine.concept;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The concepts of a library, numbered, with every code that can mean one of them. Built once per
 * library; immutable and safe to share between threads.
 */
public final class ConceptIndex {
  private final Map<Concept, Integer> numbers = new LinkedHashMap<>();

  private ConceptIndex(Collection<Concept> concepts) {
    concepts.forEach(c -> numbers.putIfAbsent(c, numbers.size()));
  }

  /** Indexes these concepts and all that they rest on (inputs of calculations, stands-until). */
  public static ConceptIndex of(Collection<Concept> concepts) {
    return new ConceptIndex(concepts);
  }

  /** How many concepts there are. */
  public int size() {
    return numbers.size();
  }
}
