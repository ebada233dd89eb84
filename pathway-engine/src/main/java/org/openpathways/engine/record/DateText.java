package org.openpathways.engine.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.openpathways.engine.record.PartialDate.Precision;

/**
 * Reads FHIR's date, dateTime and instant character by character: records hold thousands of them.
 * Seconds may be left out of a time, its offset may not.
 */
final class DateText {
  private static final int NONE = -1;
  private static final int LONGEST_OFFSET = 14 * 60;
  private static final int NANO_DIGITS = 9;

  private final String text;
  private int at;

  private DateText(String text) {
    this.text = text;
  }

  /** The date; {@link PartialDate#UNKNOWN} when the text is none. */
  static PartialDate parse(String text) {
    try {
      return new DateText(text).date();
    } catch (DateTimeException noSuchDay) {
      return PartialDate.UNKNOWN;
    }
  }

  private PartialDate date() {
    int year = number(4);
    if (year == NONE || atEnd()) {
      return year == NONE ? PartialDate.UNKNOWN : year(year);
    }
    int month = skip('-') ? number(2) : NONE;
    if (month == NONE || atEnd()) {
      return month == NONE ? PartialDate.UNKNOWN : month(YearMonth.of(year, month));
    }
    int dayOfMonth = skip('-') ? number(2) : NONE;
    if (dayOfMonth == NONE) {
      return PartialDate.UNKNOWN;
    }
    LocalDate day = LocalDate.of(year, month, dayOfMonth);
    if (atEnd()) {
      return PartialDate.of(day);
    }
    return skip('T') ? moment(day) : PartialDate.UNKNOWN;
  }

  private static PartialDate year(int year) {
    return new PartialDate(
        Precision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Instant.EPOCH);
  }

  private static PartialDate month(YearMonth month) {
    return new PartialDate(Precision.MONTH, month.atDay(1), month.atEndOfMonth(), Instant.EPOCH);
  }

  private PartialDate moment(LocalDate day) {
    int hour = number(2);
    int minute = skip(':') ? number(2) : NONE;
    int second = skip(':') ? number(2) : 0;
    int nanos = second != NONE && skip('.') ? fraction() : 0;
    boolean time = isUpTo(23, hour) && isUpTo(59, minute) && isUpTo(59, second) && nanos != NONE;
    if (!time) {
      return PartialDate.UNKNOWN;
    }
    long utc = day.toEpochDay() * 86_400 + hour * 3_600L + minute * 60L + second;
    return skip('Z') ? inUtc(utc, nanos) : withOffset(utc, nanos);
  }

  private PartialDate withOffset(long local, int nanos) {
    int sign = skip('+') ? 1 : skip('-') ? -1 : 0;
    int hours = number(2);
    int minutes = skip(':') ? number(2) : NONE;
    boolean offset =
        sign != 0 && isUpTo(59, minutes) && isUpTo(LONGEST_OFFSET, hours * 60 + minutes);
    return offset && hours != NONE
        ? inUtc(local - sign * (hours * 3_600L + minutes * 60L), nanos)
        : PartialDate.UNKNOWN;
  }

  private PartialDate inUtc(long seconds, int nanos) {
    if (!atEnd()) {
      return PartialDate.UNKNOWN;
    }
    LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(seconds, 86_400L));
    return new PartialDate(Precision.INSTANT, day, day, Instant.ofEpochSecond(seconds, nanos));
  }

  private static boolean isUpTo(int most, int number) {
    return number != NONE && number <= most;
  }

  /** The decimals of a second as nanoseconds; what is finer is dropped. */
  private int fraction() {
    int nanos = 0;
    int digits = 0;
    for (; !atEnd() && isDigit(text.charAt(at)); at++) {
      if (digits++ < NANO_DIGITS) {
        nanos = nanos * 10 + text.charAt(at) - '0';
      }
    }
    if (digits == 0) {
      return NONE;
    }
    for (int i = digits; i < NANO_DIGITS; i++) {
      nanos *= 10;
    }
    return nanos;
  }

  private int number(int digits) {
    if (at + digits > text.length()) {
      return NONE;
    }
    int number = 0;
    for (int end = at + digits; at < end; at++) {
      if (!isDigit(text.charAt(at))) {
        return NONE;
      }
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }

  private boolean skip(char expected) {
    boolean there = !atEnd() && text.charAt(at) == expected;
    if (there) {
      at++;
    }
    return there;
  }

  private boolean atEnd() {
    return at == text.length();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
