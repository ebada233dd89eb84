package org.openpathways.benchmarks.plain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the windows begin, in milliseconds since 1970. */
final class Since {
  final LocalDate today;
  final ZoneId zone;
  final long asOf;
  final long twoWeeks;
  final long fourWeeks;
  final long threeMonths;
  final long sixMonths;
  final long twelveMonths;

  Since(Instant asOf, ZoneId zone) {
    this.asOf = asOf.toEpochMilli();
    this.zone = zone;
    today = LocalDate.ofInstant(asOf, zone);
    twoWeeks = start(today.minusWeeks(2));
    fourWeeks = start(today.minusDays(28));
    threeMonths = start(today.minusMonths(3));
    sixMonths = start(today.minusMonths(6));
    twelveMonths = start(today.minusMonths(12));
  }

  private long start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant().toEpochMilli();
  }
}
