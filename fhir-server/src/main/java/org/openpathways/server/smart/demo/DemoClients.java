package org.openpathways.server.smart.demo;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The one app that the demonstration's record system knows: this server, a public client with PKCE.
 */
final class DemoClients implements RegisteredClientRepository {
  private static final Duration A_VISIT = Duration.ofHours(2);

  private final DemoAddresses addresses;

  DemoClients(DemoAddresses addresses) {
    this.addresses = addresses;
  }

  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("The demonstration registers no further apps.");
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return clientId.equals(DemoRecordSystem.CLIENT) ? client() : null;
  }

  /** Made anew each time: its redirect addresses are known once the server listens. */
  private RegisteredClient client() {
    return RegisteredClient.withId(DemoRecordSystem.CLIENT)
        .clientId(DemoRecordSystem.CLIENT)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUris(all -> addresses.all().forEach(base -> all.add(base + "smart/callback")))
        .scopes(all -> all.addAll(DemoRecordSystem.SCOPES))
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(
            TokenSettings.builder()
                .accessTokenTimeToLive(A_VISIT)
                .authorizationCodeTimeToLive(Duration.ofMinutes(1))
                .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                .build())
        .build();
  }
}
