package org.openpathways.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.PartialDate;

/** The moment a command is for. */
final class Moments {
  /** All localities so far; the moment decides which releases answer before their zone is known. */
  static final ZoneId ZONE = ZoneId.of("Europe/London");

  private Moments() {}

  /** A FHIR instant, noon of a day, or now if nothing is given. */
  static Instant of(String asOf, Clock clock) {
    if (asOf.isEmpty()) {
      return clock.instant();
    }
    PartialDate date =
        PartialDate.parse(asOf)
            .filter(d -> d.precision().compareTo(PartialDate.Precision.DAY) >= 0)
            .orElseThrow(
                () ->
                    new Failure(
                        "\"%s\" is not a day.".formatted(asOf), "write it like 2026-11-22."));
    return date.precision() == PartialDate.Precision.INSTANT
        ? date.instant()
        : noon(date.earliest());
  }

  /** A day, or today if none is given. */
  static LocalDate day(@Nullable LocalDate day) {
    return day == null ? LocalDate.now(Clock.system(ZONE)) : day;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
  }
}
