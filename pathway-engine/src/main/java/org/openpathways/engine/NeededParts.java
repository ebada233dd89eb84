package org.openpathways.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.record.RecordPart;

/** Which parts of a record pathways read. */
final class NeededParts {
  private final Set<Concept> seen = new HashSet<>();
  private final Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);

  private NeededParts() {}

  /** Those of all concepts that sentences use, and of what these rest on, in a fixed order. */
  static Set<RecordPart> of(Collection<Pathway> pathways) {
    NeededParts needed = new NeededParts();
    pathways.forEach(p -> p.concepts().forEach(needed::add));
    return Collections.unmodifiableSet(needed.parts);
  }

  private void add(Concept concept) {
    if (seen.add(concept)) {
      parts.addAll(concept.kind().parts());
      concept.calculation().ifPresent(c -> c.inputs().values().forEach(this::add));
      concept.persistence().standsUntil().ifPresent(this::add);
    }
  }
}
