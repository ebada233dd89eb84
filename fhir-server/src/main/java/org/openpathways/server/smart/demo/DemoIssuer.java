package org.openpathways.server.smart.demo;

import org.openpathways.server.security.BaseUrl;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Puts the demonstration's issuer together, under a path and a filter chain of its own. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("openpathways.demo.patients")
class DemoIssuer {
  static final String AUTHORIZE = "/demo-ehr/authorize";
  static final String TOKEN = "/demo-ehr/token";
  static final String KEYS = "/demo-ehr/keys";

  @Bean
  DemoAddresses demoAddresses(Environment environment, BaseUrl baseUrl) {
    return new DemoAddresses(environment, baseUrl);
  }

  @Bean
  DemoLaunches demoLaunches(DemoAddresses addresses, BaseUrl baseUrl) {
    return new DemoLaunches(addresses, baseUrl);
  }

  @Bean
  DemoRecordSystem demoRecordSystem(DemoAddresses addresses) {
    return new DemoRecordSystem(addresses);
  }

  @Bean
  ServletRegistrationBean<DemoSmartConfiguration> demoSmartConfiguration(DemoAddresses addresses) {
    return new ServletRegistrationBean<>(
        new DemoSmartConfiguration(addresses), "/fhir/.well-known/smart-configuration");
  }

  @Bean
  DemoTokens demoTokens() {
    return new DemoTokens();
  }

  @Bean
  JwtDecoder demoTokenReader(DemoTokens tokens) {
    return OAuth2AuthorizationServerConfiguration.jwtDecoder(tokens.keys());
  }

  @Bean
  @Order(10)
  SecurityFilterChain demoIssuerChain(
      HttpSecurity http, DemoAddresses addresses, DemoLaunches launches, DemoTokens tokens) {
    OAuth2AuthorizationService authorizations = new DemoAuthorizations();
    http.setSharedObject(com.nimbusds.jose.jwk.source.JWKSource.class, tokens.keys());
    return http.securityMatcher("/demo-ehr/**")
        .with(
            new OAuth2AuthorizationServerConfigurer(),
            issuer ->
                issuer
                    .registeredClientRepository(new DemoClients(addresses))
                    .authorizationService(authorizations)
                    .authorizationServerSettings(settings())
                    .tokenGenerator(tokens.generator())
                    .tokenEndpoint(
                        token ->
                            token.accessTokenResponseHandler(
                                new DemoContext(authorizations, launches)))
                    .oidc(Customizer.withDefaults()))
        .addFilterAfter(new DemoClinician(), SecurityContextHolderFilter.class)
        .authorizeHttpRequests(all -> all.anyRequest().permitAll())
        // No session policy: any would sign the demonstration's clinician in anew at each launch.
        // The forms in the browser's other tabs would lose their token with that (SAF-12).
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private static AuthorizationServerSettings settings() {
    return AuthorizationServerSettings.builder()
        .authorizationEndpoint(AUTHORIZE)
        .tokenEndpoint(TOKEN)
        .jwkSetEndpoint(KEYS)
        .build();
  }
}
