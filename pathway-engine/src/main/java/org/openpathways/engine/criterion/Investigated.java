package org.openpathways.engine.criterion;

import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.DaySpan;
import org.openpathways.engine.concept.DaySpan.Order;
import org.openpathways.engine.concept.EntryUse;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Outcome.Reason;

/** Whether what a concerning value waits for was done after it (SAF-9, {@code stands-until}). */
final class Investigated {
  private final Concept investigation;
  private final int number;
  private final Silent silent;

  Investigated(Concept investigation, Binding binding) {
    this.investigation = investigation;
    this.number = binding.index().number(investigation);
    this.silent = binding.silent(investigation);
  }

  /** Done on a later day: met. On the same day, or perhaps not seen: unknown. */
  Truth since(DaySpan reading, RecordView view) {
    Truth done = silent.incomplete(view) == Reason.KNOWN ? Truth.NOT_MET : Truth.UNKNOWN;
    for (Mention mention : view.mentions(number)) {
      done = done.or(isDone(mention, view).and(isAfter(mention, reading)));
    }
    return done;
  }

  private static Truth isDone(Mention mention, RecordView view) {
    Sign sign = Sign.of(mention, view);
    if (sign == Sign.POSITIVE && mention.use() == EntryUse.HOLDS) {
      return Truth.MET;
    }
    return sign == Sign.UNREADABLE ? Truth.UNKNOWN : Truth.NOT_MET;
  }

  private static Truth isAfter(Mention mention, DaySpan reading) {
    Order order = mention.when().compare(reading);
    return order == Order.AFTER ? Truth.MET : order == Order.BEFORE ? Truth.NOT_MET : Truth.UNKNOWN;
  }

  @Override
  public String toString() {
    return investigation.name();
  }
}
