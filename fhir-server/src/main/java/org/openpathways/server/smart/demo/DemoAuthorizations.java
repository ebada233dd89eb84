package org.openpathways.server.smart.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.InMemoryOAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/** What the demonstration's issuer granted, in memory; beyond a number the oldest is forgotten. */
final class DemoAuthorizations implements OAuth2AuthorizationService {
  private static final int MOST = 1_000;

  private final OAuth2AuthorizationService all = new InMemoryOAuth2AuthorizationService();
  private final Map<String, OAuth2Authorization> inOrder = new LinkedHashMap<>();

  @Override
  public synchronized void save(OAuth2Authorization authorization) {
    all.save(authorization);
    inOrder.put(authorization.getId(), authorization);
    if (inOrder.size() > MOST) {
      remove(inOrder.values().iterator().next());
    }
  }

  @Override
  public synchronized void remove(OAuth2Authorization authorization) {
    inOrder.remove(authorization.getId());
    OAuth2Authorization current = all.findById(authorization.getId());
    if (current != null) {
      all.remove(current);
    }
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return all.findById(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    return all.findByToken(token, type);
  }
}
