package org.openpathways.engine.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneDaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Europe/London", "Pacific/Apia", "America/St_Johns", "Asia/Kathmandu", "UTC"})
  @DisplayName("SEM-8: gives the days that Java's own calendar gives, around every change of clock")
  void agreesWithTheCalendar(String name) {
    ZoneId zone = ZoneId.of(name);
    ZoneDays days = ZoneDays.of(zone);
    Random random = new Random(20261122);
    for (int year = 1890; year <= 2105; year++) {
      Instant start = LocalDate.of(year, 1, 1).atStartOfDay(ZoneId.of("UTC")).toInstant();
      var change = zone.getRules().nextTransition(start);
      for (int i = 0; i < 40; i++) {
        Instant around = change == null || i % 2 == 0 ? start : change.getInstant();
        Instant moment = around.plusMillis(random.nextLong(-200_000_000L, 200_000_000L));
        assertThat(days.day(moment)).isEqualTo(LocalDate.ofInstant(moment, zone));
      }
      if (change != null) {
        Instant exactly = change.getInstant();
        assertThat(days.day(exactly)).isEqualTo(LocalDate.ofInstant(exactly, zone));
        Instant before = exactly.minusNanos(1);
        assertThat(days.day(before)).isEqualTo(LocalDate.ofInstant(before, zone));
      }
    }
  }
}
