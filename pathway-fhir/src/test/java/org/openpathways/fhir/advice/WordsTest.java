package org.openpathways.fhir.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(ints = {-5, 0, 7, 999, 1000, 1900, 2024, 2026, 9999, 10000})
  void daysAreWrittenAsTheFormatterWritesThem(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    for (LocalDate day = first; day.getYear() == year; day = day.plusDays(1)) {
      assertThat(Words.day(day)).isEqualTo(DAY.format(day));
    }
  }
}
