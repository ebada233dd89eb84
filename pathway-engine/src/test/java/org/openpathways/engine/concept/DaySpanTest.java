package org.openpathways.engine.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.concept.DaySpan.Order;
import org.openpathways.engine.record.PartialDate;

@DisplayName("SEM-7, SEM-8: days and their order")
class DaySpanTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private static DaySpan span(String date) {
    return DaySpan.of(PartialDate.parse(date).orElseThrow(), ZoneDays.of(LONDON), TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, 2026-11-02, BEFORE",
    "2026-11-02, 2026-11-01, AFTER",
    "2026-11-01, 2026-11-01, UNDECIDED",
    "2026-11, 2026-11-15, UNDECIDED",
    "2026-10, 2026-11-01, BEFORE",
    "2026-11-01, 2026-10, AFTER",
    "2026-11-01T09:00:00Z, 2026-11-01T10:00:00Z, BEFORE",
    "2026-11-01T11:00:00Z, 2026-11-01T10:00:00Z, AFTER",
    "2026-11-01T10:00:00Z, 2026-11-01T10:00:00Z, UNDECIDED",
    "2026-11-01, 2026-11-01T10:00:00Z, UNDECIDED",
    "2026-11-01T10:00:00Z, 2026-11-01, UNDECIDED"
  })
  void order(String one, String other, Order order) {
    assertThat(span(one).compare(span(other))).isEqualTo(order);
  }

  @Test
  @DisplayName("SAF-24: 23:30 UTC on a summer evening is the next day in London")
  void daysInLondon() {
    assertThat(span("2026-06-14T23:30:00Z").first()).isEqualTo(LocalDate.of(2026, 6, 15));
    assertThat(span("2026-11-14T23:30:00Z").first()).isEqualTo(LocalDate.of(2026, 11, 14));
  }

  @Test
  void nothingUsedIsLaterThanToday() {
    assertThat(span("2026").last()).isEqualTo(TODAY);
    assertThat(span("2025").last()).isEqualTo(LocalDate.of(2025, 12, 31));
    assertThat(DaySpan.of(PartialDate.UNKNOWN, ZoneDays.of(LONDON), TODAY))
        .isEqualTo(DaySpan.upTo(TODAY));
    assertThat(span("2026-11-01").isOneDay()).isTrue();
    assertThat(span("2026-11").isOneDay()).isFalse();
  }

  @Test
  void newestFirst() {
    assertThat(DaySpan.newestFirst(span("2026-11-02"), span("2026-11-01"))).isNegative();
    assertThat(DaySpan.newestFirst(span("2026-11-01"), span("2026-11-01"))).isZero();
    assertThat(DaySpan.newestFirst(span("2025"), span("2025-12-31"))).isPositive();
    assertThat(DaySpan.newestFirst(span("2026-11-01T11:00:00Z"), span("2026-11-01T10:00:00Z")))
        .isNegative();
  }
}
