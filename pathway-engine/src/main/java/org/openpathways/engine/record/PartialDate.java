package org.openpathways.engine.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A FHIR date, dateTime or instant with the precision it was recorded in. "2026" and "2026-03" are
 * spans of days (SEM-2); an unknown date is a value, not null.
 *
 * @param precision how exactly it is known
 * @param earliest the first day it can be, in the date's own words (for an instant: its day in UTC)
 * @param latest the last day it can be
 * @param instant the moment, for {@link Precision#INSTANT} only; otherwise {@link Instant#EPOCH}
 */
public record PartialDate(
    Precision precision, LocalDate earliest, LocalDate latest, Instant instant) {

  /** Nobody recorded when. */
  public static final PartialDate UNKNOWN =
      new PartialDate(Precision.UNKNOWN, LocalDate.MIN, LocalDate.MAX, Instant.EPOCH);

  /** How exactly a date is known. */
  public enum Precision {
    UNKNOWN,
    YEAR,
    MONTH,
    DAY,
    INSTANT
  }

  /** Reads FHIR's date, dateTime or instant; empty when it is none of them or not a real date. */
  public static Optional<PartialDate> parse(String text) {
    PartialDate date = DateText.parse(text);
    return date.isKnown() ? Optional.of(date) : Optional.empty();
  }

  /** A whole day. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(Precision.DAY, day, day, Instant.EPOCH);
  }

  /** A moment. */
  public static PartialDate of(OffsetDateTime moment) {
    LocalDate day = LocalDate.ofInstant(moment.toInstant(), java.time.ZoneOffset.UTC);
    return new PartialDate(Precision.INSTANT, day, day, moment.toInstant());
  }

  /** The first day it can be, in the locality's time zone (SEM-8, SAF-24). */
  public LocalDate earliestIn(ZoneId zone) {
    return precision == Precision.INSTANT ? LocalDate.ofInstant(instant, zone) : earliest;
  }

  /** The last day it can be, in the locality's time zone. */
  public LocalDate latestIn(ZoneId zone) {
    return precision == Precision.INSTANT ? LocalDate.ofInstant(instant, zone) : latest;
  }

  /** Whether anything at all is known of it. */
  public boolean isKnown() {
    return precision != Precision.UNKNOWN;
  }
}
