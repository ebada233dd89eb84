package org.openpathways.server.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The fixed day of a demonstration, so that its patients' advice does not change from day to day.
 *
 * @param asOf the day; empty outside demonstrations
 */
@ConfigurationProperties("openpathways.demo")
public record DemoDay(Optional<LocalDate> asOf) {
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  /** Whether answers are for a fixed day. */
  public boolean isFixed() {
    return asOf.isPresent();
  }

  /** The server's clock: stands still at noon of the demonstration's day, if there is one. */
  public Clock clock() {
    return asOf.map(day -> Clock.fixed(day.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE))
        .orElseGet(Clock::systemUTC);
  }
}
