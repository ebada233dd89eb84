package org.openpathways.server.smart;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How we prove to record systems that it is us. Keys are read at start-up; a bad one stops it. */
@Component
final class ClientKeys {
  private final Map<String, JWK> byIss = new HashMap<>();

  ClientKeys(SmartClients clients) {
    for (SmartClient client : clients.configured()) {
      client.keyFile().ifPresent(file -> byIss.put(client.iss(), read(file)));
    }
  }

  /** What record systems may know of them. */
  JWKSet published() {
    return new JWKSet(List.copyOf(byIss.values())).toPublicJWKSet();
  }

  /** The proof for one token request; empty for a public client. */
  Optional<ClientAuthentication> proof(SmartClient client, URI tokenEndpoint) {
    ClientID id = new ClientID(client.clientId());
    return switch (client.auth()) {
      case NONE -> Optional.empty();
      case CLIENT_SECRET_BASIC ->
          Optional.of(new ClientSecretBasic(id, new Secret(client.secret().orElseThrow())));
      case PRIVATE_KEY_JWT ->
          Optional.of(signed(id, tokenEndpoint, Objects.requireNonNull(byIss.get(client.iss()))));
    };
  }

  private static ClientAuthentication signed(ClientID id, URI tokenEndpoint, JWK key) {
    try {
      return key instanceof ECKey ec
          ? new PrivateKeyJWT(
              id, tokenEndpoint, JWSAlgorithm.ES384, ec.toECPrivateKey(), ec.getKeyID(), null)
          : new PrivateKeyJWT(
              id,
              tokenEndpoint,
              JWSAlgorithm.RS384,
              key.toRSAKey().toRSAPrivateKey(),
              key.getKeyID(),
              null);
    } catch (JOSEException unusable) {
      throw new IllegalStateException("The key for a SMART client cannot sign.", unusable);
    }
  }

  private static JWK read(String file) {
    try {
      JWK key = JWK.parse(Files.readString(Path.of(file)));
      boolean fits = key instanceof RSAKey || isP384(key);
      if (key.isPrivate() && fits && key.getKeyID() != null) {
        return key;
      }
    } catch (IOException | ParseException unreadable) {
      throw new IllegalArgumentException(bad(file), unreadable);
    }
    throw new IllegalArgumentException(bad(file));
  }

  private static boolean isP384(JWK key) {
    return key instanceof ECKey ec && ec.getCurve().equals(Curve.P_384);
  }

  private static String bad(String file) {
    return ("openpathways.smart.clients: key-file (%s) is not a private JWK with a kid, of P-384 or"
            + " RSA. Maybe check the path and make a new key.")
        .formatted(file);
  }
}
