package org.openpathways.engine.criterion;

import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.DaySpan;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.record.RecordPart;

/** The first record of something, and how early that can really have been (SAF-21). */
final class FirstRecord {
  private FirstRecord() {}

  /** The entry with the earliest date; entries without one come last. */
  static Optional<Mention> of(Concept concept, int number, RecordView view) {
    Optional<Mention> first = Optional.empty();
    for (Mention mention : view.mentions(number)) {
      if (Events.occurred(mention, concept, view) == Truth.MET && isEarlier(mention, first)) {
        first = Optional.of(mention);
      }
    }
    return first.isPresent()
        ? first
        : view.mentions(number).stream()
            .filter(m -> Events.occurred(m, concept, view) == Truth.UNKNOWN)
            .findFirst();
  }

  private static boolean isEarlier(Mention mention, Optional<Mention> than) {
    return than.isEmpty() || !mention.when().last().isAfter(than.get().when().last());
  }

  /** When it can have been: up to the day it was written down, where only that is known. */
  static DaySpan when(Mention mention, RecordView view) {
    boolean condition = mention.part() == RecordPart.CONDITION;
    boolean onsetUnknown = !mention.entry().timing().onset().isKnown();
    boolean imported = view.isImportDay(mention.when().first());
    return condition && (onsetUnknown || imported)
        ? DaySpan.upTo(mention.when().last())
        : mention.when();
  }
}
