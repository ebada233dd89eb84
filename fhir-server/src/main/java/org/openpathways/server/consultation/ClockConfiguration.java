package org.openpathways.server.consultation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server's clock; nothing else reads the time. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

  @Bean
  Clock clock(DemoDay demoDay) {
    return demoDay.clock();
  }
}
