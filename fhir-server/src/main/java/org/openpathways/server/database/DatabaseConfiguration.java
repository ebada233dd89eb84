package org.openpathways.server.database;

import java.nio.file.Path;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database once everything else has started, so that nothing waits for it. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

  @Bean(destroyMethod = "close")
  Database database(DatabaseSettings settings) {
    return new Database(place(settings));
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> databaseOpener(Database database) {
    return ready -> database.open();
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
