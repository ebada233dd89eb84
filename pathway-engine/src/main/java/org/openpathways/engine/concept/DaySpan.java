package org.openpathways.engine.concept;

import java.time.Instant;
import java.time.LocalDate;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PartialDate.Precision;

/**
 * The days on which something can have been, in the locality's time zone (SEM-8).
 *
 * @param first the first possible day; {@link LocalDate#MIN} when nothing is known
 * @param last the last possible day
 * @param moment the moment when it is known to the moment, otherwise {@link Instant#MIN}
 */
public record DaySpan(LocalDate first, LocalDate last, Instant moment) {

  /** How two spans lie in time. */
  public enum Order {
    BEFORE,
    AFTER,
    /** One of them can be the earlier, or they are the same. */
    UNDECIDED
  }

  /** A recorded date; no later than {@code today}, as nothing used is in the future. */
  static DaySpan of(PartialDate date, ZoneDays days, LocalDate today) {
    if (date.precision() == Precision.INSTANT) {
      LocalDate day = days.day(date.instant());
      return new DaySpan(day, day, date.instant());
    }
    LocalDate last = date.latest().isAfter(today) ? today : date.latest();
    return new DaySpan(date.earliest(), last, Instant.MIN);
  }

  /** One whole day. */
  public static DaySpan on(LocalDate day) {
    return new DaySpan(day, day, Instant.MIN);
  }

  /** Any day up to this one. */
  public static DaySpan upTo(LocalDate last) {
    return new DaySpan(LocalDate.MIN, last, Instant.MIN);
  }

  /** Whether the day is known. */
  public boolean isOneDay() {
    return first.equals(last);
  }

  private boolean isMoment() {
    return !moment.equals(Instant.MIN);
  }

  /** Which of the two was surely the earlier. */
  public Order compare(DaySpan other) {
    if (last.isBefore(other.first)) {
      return Order.BEFORE;
    }
    if (first.isAfter(other.last)) {
      return Order.AFTER;
    }
    if (isMoment() && other.isMoment() && !moment.equals(other.moment)) {
      return moment.isBefore(other.moment) ? Order.BEFORE : Order.AFTER;
    }
    return Order.UNDECIDED;
  }

  /** Newest first; spans that cannot be told apart keep their order. */
  static int newestFirst(DaySpan one, DaySpan other) {
    int byDay = other.last.compareTo(one.last);
    if (byDay == 0) {
      byDay = other.first.compareTo(one.first);
    }
    return byDay != 0 || !one.isMoment() || !other.isMoment()
        ? byDay
        : other.moment.compareTo(one.moment);
  }
}
