package org.openpathways.engine.concept;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The concepts that sentences may name. */
public final class Vocabulary {
  private final Map<String, Concept> byName;

  /** Names are unique; the loader reports a repeated one. */
  public Vocabulary(Collection<Concept> concepts) {
    byName = new TreeMap<>();
    concepts.forEach(c -> byName.put(c.name(), c));
  }

  /** The concept of exactly this name. */
  public Optional<Concept> concept(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** All of them, by name. */
  public Collection<Concept> concepts() {
    return java.util.Collections.unmodifiableCollection(byName.values());
  }
}
