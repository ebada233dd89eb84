package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.PartialDate.Precision;

class PartialDateTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest
  @CsvSource({
    "2026, YEAR, 2026-01-01, 2026-12-31",
    "2026-02, MONTH, 2026-02-01, 2026-02-28",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2024-02-29, DAY, 2024-02-29, 2024-02-29",
    "0001, YEAR, 0001-01-01, 0001-12-31",
    "9999-12-31, DAY, 9999-12-31, 9999-12-31"
  })
  @DisplayName("SEM-2: a date known in part is a span of days")
  void aDateIsTheDaysItCanBe(
      String text, Precision precision, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(text).orElseThrow();
    assertThat(date).isEqualTo(new PartialDate(precision, earliest, latest, Instant.EPOCH));
    assertThat(date.earliestIn(LONDON)).isEqualTo(earliest);
    assertThat(date.latestIn(LONDON)).isEqualTo(latest);
    assertThat(date.isKnown()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T00:30:00Z, 2026-03-29T00:30:00Z",
    "2026-03-29T00:30:00+01:00, 2026-03-28T23:30:00Z",
    "2026-03-29T00:30:00-05:30, 2026-03-29T06:00:00Z",
    "2026-03-29T00:30:00.5Z, 2026-03-29T00:30:00.5Z",
    "2026-03-29T00:30:00.123456789+00:00, 2026-03-29T00:30:00.123456789Z",
    "2026-03-29T23:59:59.999-14:00, 2026-03-30T13:59:59.999Z",
    "2026-03-29T12:00:00.1234567899Z, 2026-03-29T12:00:00.123456789Z",
    "2026-03-29T12:00Z, 2026-03-29T12:00:00Z",
    "2026-03-29T12:00:59+05:45, 2026-03-29T06:15:59Z",
    "2024-02-29T12:00:00Z, 2024-02-29T12:00:00Z"
  })
  void aMomentIsReadExactly(String text, Instant instant) {
    PartialDate date = PartialDate.parse(text).orElseThrow();
    LocalDate day = instant.atOffset(java.time.ZoneOffset.UTC).toLocalDate();
    assertThat(date).isEqualTo(new PartialDate(Precision.INSTANT, day, day, instant));
    assertThat(date).isEqualTo(PartialDate.of(instant.atOffset(java.time.ZoneOffset.UTC)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "26",
        "20266",
        "2026-",
        "2026-1",
        "2026-13",
        "2026-00",
        "2026-02-30",
        "2026-02-00",
        "2025-02-29",
        "2026-2-3",
        "2026-02-3",
        "2026-02-3x",
        "2026-01-01T10:00:00+14:01",
        "2026/02/03",
        "02-03-2026",
        "yesterday",
        "2026-01-01T10:00:00",
        "2026-01-01T",
        "2026-01-01T25:00:00Z",
        "2026-01-01T10:60:00Z",
        "2026-01-01T10:00:61Z",
        "2026-01-01T10:00:00.Z",
        "2026-01-01T10:00:00+",
        "2026-01-01T10:00:00+25:00",
        "2026-01-01T10:00:00+01:00 ",
        "2026-01-01 10:00:00Z",
        "-2026",
        "+2026-01-01",
        "２０２６",
        "2026-01-01T10:00:00+01:0x"
      })
  void whatIsNoDateIsNone(String text) {
    assertThat(PartialDate.parse(text)).isEmpty();
  }

  @Test
  @DisplayName("SAF-24, SEM-8: the day of a moment is the locality's day")
  void theDayOfAMomentIsTheLocalitys() {
    PartialDate half = PartialDate.parse("2026-06-30T23:30:00Z").orElseThrow();
    assertThat(half.earliest()).isEqualTo(LocalDate.of(2026, 6, 30));
    assertThat(half.earliestIn(LONDON)).isEqualTo(LocalDate.of(2026, 7, 1));
    assertThat(half.latestIn(LONDON)).isEqualTo(LocalDate.of(2026, 7, 1));
  }

  @Test
  void theUnknownDateCanBeAnyDay() {
    assertThat(PartialDate.UNKNOWN.isKnown()).isFalse();
    assertThat(PartialDate.UNKNOWN.earliestIn(LONDON)).isEqualTo(LocalDate.MIN);
    assertThat(PartialDate.UNKNOWN.latestIn(LONDON)).isEqualTo(LocalDate.MAX);
  }
}
