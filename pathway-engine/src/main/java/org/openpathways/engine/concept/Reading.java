package org.openpathways.engine.concept;

import java.util.List;

/**
 * One reading of a concept.
 *
 * @param mention the entry it was read from; for a calculated one the entry that dates it
 * @param when when it was taken
 * @param range its value in the concept's canonical unit, {@link Range#ANYTHING} when not usable
 * @param usability whether it can be used, and if not, why
 * @param shown its value and unit as people write them
 * @param note what a clinician should know about its use, {@code ""} for nothing
 * @param inputs for a calculated reading what it was worked out from; empty for a recorded one
 */
public record Reading(
    Mention mention,
    DaySpan when,
    Range range,
    Usability usability,
    String shown,
    String note,
    List<Reading> inputs) {

  /** Whether a reading can be used. */
  public enum Usability {
    USABLE,
    /** The unit is missing, unknown, of another kind, or the value is impossible in it. */
    UNIT,
    /** There is no number in the value, or its status is unclear. */
    VALUE,
    /** It is too old to calculate with. */
    STALE
  }

  /** Whether it can be used. */
  public boolean isUsable() {
    return usability == Usability.USABLE;
  }

  /** Whether it was worked out rather than recorded. */
  public boolean isCalculated() {
    return !inputs.isEmpty();
  }
}
