package org.openpathways.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Switched on by being on the class path. */
@AutoConfiguration
@EnableConfigurationProperties(WebSettings.class)
public class WebConfiguration {

  @Bean
  FilterRegistrationBean<SecureHeaders> secureHeaders(WebSettings settings) {
    FilterRegistrationBean<SecureHeaders> filter =
        new FilterRegistrationBean<>(new SecureHeaders(settings));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }
}
