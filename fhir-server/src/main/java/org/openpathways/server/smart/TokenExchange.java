package org.openpathways.server.smart;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.server.outward.NoAnswer;
import org.springframework.stereotype.Component;

/** Exchanges the code of a launch for the token of a visit. */
@Component
final class TokenExchange {
  private final Wire wire;
  private final ClientKeys keys;

  TokenExchange(Wire wire, ClientKeys keys) {
    this.wire = wire;
    this.keys = keys;
  }

  Granted exchange(SmartClient client, PendingLaunch launch, String code) throws IOException {
    SmartConfiguration server = launch.server();
    AuthorizationCodeGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code),
            URI.create(launch.redirect()),
            new CodeVerifier(launch.verifier()));
    TokenRequest request =
        keys.proof(client, server.token())
            .map(proof -> new TokenRequest.Builder(server.token(), proof, grant))
            .orElseGet(
                () ->
                    new TokenRequest.Builder(
                        server.token(), new ClientID(client.clientId()), grant))
            .build();
    try {
      HTTPResponse answer = request.toHTTPRequest().send(wire);
      if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
        throw new NoAnswer("its token endpoint answered with status " + answer.getStatusCode());
      }
      TokenResponse response = OIDCTokenResponseParser.parse(answer);
      if (response instanceof OIDCTokenResponse granted) {
        return granted(client, granted);
      }
      throw LaunchProblems.refused(
          client.iss(), response.toErrorResponse().getErrorObject().getCode());
    } catch (ParseException odd) {
      throw new NoAnswer("its token response cannot be read");
    }
  }

  private static Granted granted(SmartClient client, OIDCTokenResponse response) throws NoAnswer {
    AccessToken token = response.getOIDCTokens().getAccessToken();
    JWT idToken = response.getOIDCTokens().getIDToken();
    if (!(token instanceof BearerAccessToken) || idToken == null) {
      throw new NoAnswer("its token response has no bearer token or no id_token");
    }
    Map<String, Object> more = response.getCustomParameters();
    Scope scope = token.getScope();
    return new Granted(
        token.getValue(),
        idToken,
        text(more, "patient"),
        scope == null ? Set.copyOf(client.scopes()) : Set.copyOf(scope.toStringList()),
        text(more, "appContext"));
  }

  private static Optional<String> text(Map<String, Object> from, String name) {
    return from.get(name) instanceof String text && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }
}
