package org.openpathways.server.database;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database beside the start of everything else. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  Database database(DatabaseSettings settings) {
    return new Database(place(settings));
  }

  private static Place place(DatabaseSettings settings) {
    if (!settings.isOwn()) {
      return new ConfiguredPlace(settings);
    }
    return settings.folder().isEmpty()
        ? new PassingPlace()
        : new OwnPlace(Path.of(settings.folder()));
  }
}
