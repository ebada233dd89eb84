package org.openpathways.server.smart.demo;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.web.authentication.OAuth2AccessTokenResponseAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Adds to a token response for which patient the launch was. */
final class DemoContext implements AuthenticationSuccessHandler {
  private final OAuth2AuthorizationService authorizations;
  private final DemoLaunches launches;
  private final AuthenticationSuccessHandler answer =
      new OAuth2AccessTokenResponseAuthenticationSuccessHandler();

  DemoContext(OAuth2AuthorizationService authorizations, DemoLaunches launches) {
    this.authorizations = authorizations;
    this.launches = launches;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException, ServletException {
    if (!(authentication instanceof OAuth2AccessTokenAuthenticationToken granted)) {
      throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.SERVER_ERROR));
    }
    Map<String, Object> more = new HashMap<>(granted.getAdditionalParameters());
    launch(granted)
        .ifPresent(
            launch -> {
              more.put("patient", launch.patient());
              launch.pathway().ifPresent(pathway -> more.put("appContext", pathway));
            });
    answer.onAuthenticationSuccess(request, response, with(granted, more));
  }

  private Optional<DemoLaunches.Launch> launch(OAuth2AccessTokenAuthenticationToken granted) {
    OAuth2Authorization authorization =
        authorizations.findByToken(
            granted.getAccessToken().getTokenValue(), OAuth2TokenType.ACCESS_TOKEN);
    if (authorization == null) {
      return Optional.empty();
    }
    OAuth2AuthorizationRequest asked =
        authorization.getAttribute(OAuth2AuthorizationRequest.class.getName());
    return asked == null
        ? Optional.empty()
        : launches.find(asked.getAdditionalParameters().get("launch"));
  }

  private static Authentication with(
      OAuth2AccessTokenAuthenticationToken granted, Map<String, Object> more) {
    return new OAuth2AccessTokenAuthenticationToken(
        granted.getRegisteredClient(),
        (Authentication) granted.getPrincipal(),
        granted.getAccessToken(),
        granted.getRefreshToken(),
        more);
  }
}
