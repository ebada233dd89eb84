package org.openpathways.server.services;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks at the folder at start-up and then again and again, on a thread of its own. */
@Configuration(proxyBeanMethods = false)
class ServicesConfiguration {

  /** The thread that looks; stopped with the server. */
  record Looking(ScheduledExecutorService thread) implements AutoCloseable {
    @Override
    public void close() {
      thread.shutdownNow();
    }
  }

  @Bean
  ServicesToday servicesToday(ServicesSettings settings) {
    ServicesToday today = new ServicesToday(settings.folder().map(Path::of).stream().toList());
    today.look();
    return today;
  }

  @Bean
  Looking servicesLooking(ServicesSettings settings, ServicesToday today) {
    ScheduledExecutorService thread =
        Executors.newSingleThreadScheduledExecutor(ServicesConfiguration::thread);
    if (settings.folder().isPresent()) {
      long millis = settings.lookEvery().toMillis();
      var unused =
          thread.scheduleWithFixedDelay(today::look, millis, millis, TimeUnit.MILLISECONDS);
    }
    return new Looking(thread);
  }

  /** Up in any case: old states are better than none, but somebody should know. */
  @Bean
  HealthIndicator services(ServicesToday today) {
    return () -> Health.up().withDetail("notTaken", today.notTaken()).build();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "openpathways-services");
    thread.setDaemon(true);
    return thread;
  }
}
