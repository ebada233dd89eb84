package org.openpathways.engine.criterion;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.record.PartialDate;

/**
 * The patient's age at {@code asOf}, in completed units in the locality's time zone (SEM-2, SEM-8,
 * SAF-24). Who is born on 29 February has the birthday on 1 March in other years.
 */
final class People {
  private static final int OLDEST_BELIEVED = 130;

  private final PartialDate born;
  private final LocalDate today;
  private final LocalDate earliest;
  private final LocalDate latest;
  private final boolean believable;
  private final Range years;

  People(RecordView view) {
    born = view.born();
    today = view.today();
    earliest = born.isKnown() ? born.earliestIn(view.zone()) : today;
    latest = born.isKnown() ? born.latestIn(view.zone()) : today;
    int oldest = yearsFrom(earliest);
    believable = !earliest.isAfter(today) && oldest <= OLDEST_BELIEVED;
    years =
        isAgeRecorded() && believable
            ? Range.between(Math.max(0, yearsFrom(latest)), oldest)
            : Range.ANYTHING;
  }

  /** Whether there is a birth date, of whatever precision. */
  boolean isAgeRecorded() {
    return born.isKnown();
  }

  /** Whether the birth date can be true. */
  boolean isAgeBelievable() {
    return believable;
  }

  /** The age in completed years; anything when it is not recorded or cannot be true. */
  Range years() {
    return years;
  }

  /** The age in completed months. */
  Range months() {
    return isAgeRecorded() && isAgeBelievable()
        ? Range.between(
            Math.max(0, ChronoUnit.MONTHS.between(latest, today)),
            ChronoUnit.MONTHS.between(earliest, today))
        : Range.ANYTHING;
  }

  private int yearsFrom(LocalDate day) {
    return Period.between(day, today).getYears();
  }

  /** The day an age in years is reached, by the earliest and the latest birth date. */
  LocalDate earliestBirthday(int years) {
    return birthday(earliest, years);
  }

  LocalDate latestBirthday(int years) {
    return birthday(latest, years);
  }

  private static LocalDate birthday(LocalDate day, int years) {
    LocalDate anniversary = day.plusYears(years);
    return anniversary.getDayOfMonth() == day.getDayOfMonth()
        ? anniversary
        : anniversary.plusDays(1);
  }
}
