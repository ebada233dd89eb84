package org.openpathways.server.page.consult;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.server.patientsource.Person;

/**
 * Who the page is about, as NHS banners write it.
 *
 * @param name {@code ""} when not recorded
 * @param nhsNumber 3-3-4, {@code ""} when not recorded
 * @param born for example {@code 14-Mar-1958}; {@code ""} when not recorded
 * @param age completed years on the day of the advice; {@code ""} when it cannot be said
 * @param sex key of its word
 */
public record Banner(String name, String nhsNumber, String born, String age, String sex) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.UK);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-uuuu", Locale.UK);

  /** Of a person on a day, in the locality's time zone. */
  public static Banner of(Person person, LocalDate today, ZoneId zone) {
    PartialDate birth = person.about().birthDate();
    return new Banner(
        person.name(),
        person.nhsNumber(),
        born(birth, zone),
        age(birth, today, zone),
        person.about().sex().name().toLowerCase(Locale.ROOT));
  }

  private static String born(PartialDate birth, ZoneId zone) {
    return switch (birth.precision()) {
      case UNKNOWN -> "";
      case YEAR -> String.valueOf(birth.earliest().getYear());
      case MONTH -> MONTH.format(YearMonth.from(birth.earliest()));
      // As abbreviated months stand in NHS banners: Sep, not Sept.
      case DAY, INSTANT -> DAY.format(birth.earliestIn(zone)).replace("Sept", "Sep");
    };
  }

  /** Only where the record is precise enough: a guessed age is worse than none. */
  private static String age(PartialDate birth, LocalDate today, ZoneId zone) {
    return switch (birth.precision()) {
      case UNKNOWN, YEAR, MONTH -> "";
      case DAY, INSTANT -> String.valueOf(Period.between(birth.earliestIn(zone), today).getYears());
    };
  }
}
