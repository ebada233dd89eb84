package org.openpathways.engine.criterion;

import java.time.LocalDate;
import java.time.ZoneId;
import org.openpathways.engine.concept.DaySpan;
import org.openpathways.engine.record.PartialDate;

/** Dates and counts as a clinician reads them, in British English. */
final class Words {
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Words() {}

  /** For example {@code on 3 Nov 2026}, {@code in Nov 2026}, {@code in 2026}, {@code (no date)}. */
  static String on(PartialDate date, ZoneId zone) {
    return switch (date.precision()) {
      case UNKNOWN -> "(no date)";
      case YEAR -> "in " + date.earliest().getYear();
      case MONTH -> "in " + month(date.earliest());
      case DAY -> "on " + day(date.earliest());
      case INSTANT -> "on " + day(date.earliestIn(zone));
    };
  }

  /** For example {@code 3 Nov 2026}. */
  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day);
  }

  /** For example {@code 3 Nov 2026}, or {@code up to 3 Nov 2026}. */
  static String days(DaySpan span) {
    return span.isOneDay()
        ? day(span.first())
        : span.first().equals(LocalDate.MIN)
            ? "up to " + day(span.last())
            : day(span.first()) + " to " + day(span.last());
  }

  private static String month(LocalDate day) {
    return MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
  }
}
