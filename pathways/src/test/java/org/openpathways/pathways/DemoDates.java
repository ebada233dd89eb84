package org.openpathways.pathways;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates of the demonstration records; they are relative to 22 November 2026. */
final class DemoDates {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private DemoDates() {}

  /** Half past nine on a day, with London's offset on that day. */
  static String morning(String day) {
    return LocalDate.parse(day)
        .atTime(9, 30)
        .atZone(LONDON)
        .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX"))
        .replace("Z", "+00:00");
  }
}
