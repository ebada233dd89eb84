package org.openpathways.server.smart;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Our registration at one record system.
 *
 * @param iss its FHIR base URL, as it says it at launch; whose agreements it gets stands in {@code
 *     openpathways.clients} under the same URL
 * @param clientId as which we are registered there
 * @param auth how we prove that it is us
 * @param secret for {@link Auth#CLIENT_SECRET_BASIC}
 * @param keyFile for {@link Auth#PRIVATE_KEY_JWT}: a file with a private JWK, P-384 or RSA
 * @param scopes what we ask for; {@code openid} is always asked for
 */
public record SmartClient(
    String iss,
    String clientId,
    @DefaultValue("none") Auth auth,
    Optional<String> secret,
    Optional<String> keyFile,
    @DefaultValue(STANDARD_SCOPES) List<String> scopes) {

  static final String STANDARD_SCOPES = "openid,fhirUser,launch,patient/*.rs";

  /** How we prove to a record system that it is us. */
  public enum Auth {
    /** Not at all, beyond PKCE: a public client. */
    NONE,
    /** By a shared secret. */
    CLIENT_SECRET_BASIC,
    /** By a signature, ES384 or RS384. */
    PRIVATE_KEY_JWT
  }

  public SmartClient {
    iss = Addresses.base(iss);
    Addresses.mustBeSafe(URI.create(iss), "openpathways.smart.clients: iss");
    scopes = List.copyOf(scopes);
    if (auth == Auth.CLIENT_SECRET_BASIC && secret.isEmpty()) {
      throw missing(iss, "secret", auth);
    }
    if (auth == Auth.PRIVATE_KEY_JWT && keyFile.isEmpty()) {
      throw missing(iss, "key-file", auth);
    }
  }

  private static IllegalArgumentException missing(String iss, String what, Auth auth) {
    return new IllegalArgumentException(
        "openpathways.smart.clients: the client of (%s) has auth %s and no %s. Maybe add it."
            .formatted(iss, auth, what));
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "SmartClient[iss=" + iss + ", clientId=" + clientId + ", auth=" + auth + "]";
  }
}
