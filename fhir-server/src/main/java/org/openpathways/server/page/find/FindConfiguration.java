package org.openpathways.server.page.find;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What finding needs from outside. */
@Configuration(proxyBeanMethods = false)
class FindConfiguration {

  @Bean
  SearchWords searchWords() {
    return SearchWords.shipped();
  }
}
