package org.openpathways.server.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where this server is reached, for absolute links. */
@Component
public final class BaseUrl {
  private final Optional<URI> configured;

  BaseUrl(@Value("${openpathways.base-url:}") String configured) {
    String url = configured.isEmpty() || configured.endsWith("/") ? configured : configured + "/";
    this.configured = url.isEmpty() ? Optional.empty() : Optional.of(URI.create(url));
  }

  /** As configured, ending in {@code /}. */
  public Optional<URI> configured() {
    return configured;
  }

  /** As configured; else as the caller reached it. Ends in {@code /}. */
  public URI of(HttpServletRequest request) {
    return configured.orElseGet(() -> URI.create(request.getRequestURL().toString()).resolve("/"));
  }
}
