package org.openpathways.fhir.advice;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.record.PartialDate;

/** How evidence, gaps and dates are put into words, alike on cards and in resources. */
public final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  /** The formatter's own names: looking them up is most of its cost. */
  private static final List<String> MONTHS =
      Arrays.stream(Month.values())
          .map(month -> month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
          .toList();

  private Words() {}

  /** For example {@code 3 Nov 2026}. */
  public static String day(LocalDate day) {
    int year = day.getYear();
    return year < 1_000 || year > 9_999
        ? DAY.format(day)
        : day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + year;
  }

  /** In the precision it was recorded in; {@code date not recorded} when unknown. */
  public static String date(PartialDate date, ZoneId zone) {
    return switch (date.precision()) {
      case UNKNOWN -> "date not recorded";
      case YEAR -> String.valueOf(date.earliest().getYear());
      case MONTH -> MONTH.format(YearMonth.from(date.earliest()));
      case DAY, INSTANT -> day(date.earliestIn(zone));
    };
  }

  /** An entry that decided something: what, value, date, note. */
  public static String evidence(Evidence evidence, ZoneId zone) {
    String value = evidence.value().isEmpty() ? "" : " " + evidence.value();
    String note = evidence.note().isEmpty() ? "" : " (" + evidence.note() + ")";
    return evidence.title() + value + ", " + date(evidence.date(), zone) + note;
  }

  /** A line of a rule with the datum that decided it, or else with the reason why it is unknown. */
  public static String line(TraceLine line, ZoneId zone) {
    Outcome outcome = line.outcome();
    if (!outcome.words().isEmpty()) {
      return outcome.words();
    }
    if (!outcome.evidence().isEmpty()) {
      return outcome.evidence().stream()
          .limit(3)
          .map(e -> evidence(e, zone))
          .collect(Collectors.joining("; "));
    }
    return line.words() + because(outcome.reason());
  }

  /** What is missing and why, with the question where there is one. */
  public static String gap(Gap gap) {
    String what = gap.question().isEmpty() ? gap.words() : gap.question();
    return what + because(gap.reason());
  }

  /** Words joined as in a sentence: {@code a, b and c}. */
  public static String list(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  private static String because(Outcome.Reason reason) {
    return reason.words().isEmpty() ? "" : " (" + reason.words() + ")";
  }
}
