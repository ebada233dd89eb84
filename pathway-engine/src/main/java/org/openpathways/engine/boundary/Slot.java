package org.openpathways.engine.boundary;

import java.util.List;
import org.openpathways.engine.concept.Concept;

/**
 * One thing that a record may hold in several ways.
 *
 * @param concept what it is about
 * @param aspect a concept can be there, be requested, be declined and be contraindicated at once
 * @param choices the ways; the first is silence
 */
record Slot(Concept concept, Aspect aspect, List<Choice> choices) {
  Slot {
    choices = List.copyOf(choices);
  }

  enum Aspect {
    MAIN,
    REQUEST,
    DECLINED,
    CONTRAINDICATED
  }
}
