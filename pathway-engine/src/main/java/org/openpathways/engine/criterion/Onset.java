package org.openpathways.engine.criterion;

import java.time.LocalDate;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.DaySpan;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.record.RecordPart;

/**
 * When a symptom that is there now began, by its current entries (CRC-22). Only a condition's onset
 * says when; any other date says that it had begun by then. An answer says that it is there, not
 * since when.
 *
 * @param earliest the earliest day it can have begun, {@link LocalDate#MIN} if that is not known
 * @param latest the latest day that a current entry gives
 */
record Onset(LocalDate earliest, LocalDate latest) {

  /** Empty when the symptom is not known to be there. */
  static Optional<Onset> of(Concept symptom, int number, RecordView view) {
    Optional<Onset> onset = Optional.empty();
    boolean answered = false;
    for (Mention mention : view.mentions(number)) {
      if (isCurrent(mention, symptom, view)) {
        answered |= mention.answered();
        Onset one = of(mention, view);
        onset = mention.answered() ? onset : onset.map(o -> o.with(one)).or(() -> Optional.of(one));
      }
    }
    return onset.isPresent() || !answered
        ? onset
        : Optional.of(new Onset(LocalDate.MIN, view.today()));
  }

  private static boolean isCurrent(Mention mention, Concept symptom, RecordView view) {
    Window valid = symptom.persistence().validFor();
    DaySpan recorded = view.days(mention.entry().timing().recorded());
    boolean known = mention.entry().timing().recorded().isKnown();
    return Sign.of(mention, view) == Sign.POSITIVE
        && (Windows.holds(valid, mention.when(), view.today()) != Truth.NOT_MET
            || (known
                && !view.isImportDay(recorded.first())
                && Windows.holds(valid, recorded, view.today()) == Truth.MET));
  }

  private static Onset of(Mention mention, RecordView view) {
    boolean saysWhen =
        mention.part() == RecordPart.CONDITION
            && mention.entry().timing().onset().isKnown()
            && !view.isImportDay(mention.when().first());
    return new Onset(saysWhen ? mention.when().first() : LocalDate.MIN, mention.when().last());
  }

  private Onset with(Onset other) {
    return new Onset(
        earliest.isBefore(other.earliest) ? earliest : other.earliest,
        latest.isAfter(other.latest) ? latest : other.latest);
  }

  /** Whether something was surely before it began. */
  boolean isAfter(DaySpan when) {
    return when.last().isBefore(earliest);
  }

  /** Whether something was surely after all current entries say that it had begun. */
  boolean isBefore(DaySpan when) {
    return !when.first().isBefore(latest);
  }
}
