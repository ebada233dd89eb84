package org.openpathways.engine.concept;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.record.Value;

/** Reads doses per day in a unit of choice. */
public final class Doses {
  private Doses() {}

  /**
   * The dose per day that an entry records, in this unit; empty when it records none, or one in a
   * unit that does not convert (tablets, puffs).
   */
  public static Optional<Range> in(String unit, Mention medicine) {
    if (!(medicine.value() instanceof Value.Quantity)) {
      return Optional.empty();
    }
    Concept.Measure measure =
        new Concept.Measure(unit, "", -1, 0, Double.MAX_VALUE, Concept.Concern.HIGHER, List.of());
    Reading reading = new ValueReader(measure).read(medicine);
    return reading.isUsable() ? Optional.of(reading.range()) : Optional.empty();
  }
}
