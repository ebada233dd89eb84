package org.openpathways.server.database;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether anything can be recorded. Never "down": advice does not need the database. */
@Component
final class DatabaseHealth implements HealthIndicator {
  private final Database database;

  DatabaseHealth(Database database) {
    this.database = database;
  }

  @Override
  public Health health() {
    return Health.up().withDetail("recording", database.isThere() ? "yes" : "no").build();
  }
}
