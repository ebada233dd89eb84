package org.openpathways.server.security;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Pages keep a session and send forms with a token of that session; programs have neither. There is
 * no login page and no user of our own: who a clinician is, the record system says at launch.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String[] PROGRAMS = {
    "/fhir/**", "/cds-services/**", "/actuator/**", "/assets/**", "/webjars/**"
  };

  /** Programs and static files: no session, so that there is nothing a foreign page could use. */
  @Bean
  @Order(20)
  SecurityFilterChain programs(HttpSecurity http) {
    return plain(http.securityMatcher(PROGRAMS))
        .csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  /**
   * Everything else. No page is kept by a browser: going back after the end of a consultation, or
   * after somebody else sat down, must show no patient.
   */
  @Bean
  @Order(30)
  SecurityFilterChain pages(HttpSecurity http) {
    return plain(http)
        .headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
        .csrf(csrf -> csrf.csrfTokenRequestHandler(eager()))
        .logout(logout -> logout.logoutSuccessUrl("/"))
        .build();
  }

  /**
   * Makes the token before the page is written. A long page is on its way to the browser when its
   * first form is reached, and then no session can be begun any more.
   */
  private static XorCsrfTokenRequestAttributeHandler eager() {
    XorCsrfTokenRequestAttributeHandler handler = new XorCsrfTokenRequestAttributeHandler();
    handler.setCsrfRequestAttributeName(null);
    return handler;
  }

  private static HttpSecurity plain(HttpSecurity http) {
    return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable);
  }
}
