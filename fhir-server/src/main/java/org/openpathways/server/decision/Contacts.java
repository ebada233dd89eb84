package org.openpathways.server.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;

/**
 * Counts contacts since a decision, by day. The day of the decision is the first, a day with an
 * encounter after it the second; whoever asks on a later day asks at the third (SAF-4).
 */
final class Contacts {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");
  private static final Set<String> NEVER_WERE =
      Set.of("planned", "cancelled", "entered-in-error", "noshow");

  private final List<LocalDate> days;
  private final LocalDate today;

  Contacts(PatientRecord record, Instant asOf) {
    this.today = LocalDate.ofInstant(asOf, ZONE);
    this.days =
        record.entries().stream()
            .filter(entry -> entry.part() == RecordPart.ENCOUNTER)
            .filter(entry -> !NEVER_WERE.contains(entry.state().status()))
            .map(entry -> entry.timing().effective())
            .filter(PartialDate::isKnown)
            .map(when -> when.earliestIn(ZONE))
            .filter(day -> !day.isAfter(today))
            .distinct()
            .toList();
  }

  /** Whether this is the third contact or a later one, the decision's own being the first. */
  boolean third(Decision decision) {
    LocalDate first = LocalDate.ofInstant(decision.decidedOn(), ZONE);
    return days.stream().anyMatch(day -> day.isAfter(first) && day.isBefore(today));
  }
}
