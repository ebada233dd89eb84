package org.openpathways.server.fhir;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PartialDate.Precision;
import org.openpathways.server.problem.RequestProblem;

/** The moment to answer for, as a caller writes it. */
final class AsOf {
  // A day alone is understood as noon, the same on either side of any clock change.
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private AsOf() {}

  /** A day (noon of it), or a moment with its offset. */
  static Instant read(String text) {
    PartialDate date = PartialDate.parse(text).orElse(PartialDate.UNKNOWN);
    if (date.precision() == Precision.INSTANT) {
      return date.instant();
    }
    if (date.precision() == Precision.DAY) {
      return date.earliest().atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }
    throw RequestProblem.bad(
        "asOf", "This is no moment to answer for. Maybe write 2026-11-22 or 2026-11-22T10:41:00Z.");
  }
}
