package org.openpathways.server.smart;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import net.minidev.json.JSONObject;
import org.jspecify.annotations.Nullable;
import org.openpathways.server.outward.NoAnswer;
import org.openpathways.server.problem.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who the clinician is, by what the record system signed. */
@Component
final class Clinicians {
  private static final Logger LOG = LoggerFactory.getLogger(Clinicians.class);

  /** Signatures by a key pair only: no {@code none}, and no secret that we would know too. */
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private static final Pattern PERSON =
      Pattern.compile("(Practitioner|PractitionerRole|Person|RelatedPerson)/[A-Za-z0-9.\\-]{1,64}");
  private static final int LONGEST = 80;

  private final Wire wire;

  Clinicians(Wire wire) {
    this.wire = wire;
  }

  /**
   * The clinician in words, {@code ""} if the record system does not name them.
   *
   * @throws RequestProblem 403 when what it signed does not hold
   * @throws IOException when its keys cannot be had
   */
  String words(SmartClient client, PendingLaunch launch, Granted granted) throws IOException {
    SmartConfiguration server = launch.server();
    JWKSet keys = keys(server);
    IDTokenValidator validator =
        new IDTokenValidator(
            new Issuer(server.issuer()),
            new ClientID(client.clientId()),
            new JWSVerificationKeySelector<SecurityContext>(
                SIGNATURES, new ImmutableJWKSet<>(keys)),
            null);
    try {
      return named(
          client, granted, validator.validate(granted.idToken(), new Nonce(launch.nonce())));
    } catch (BadJOSEException | JOSEException untrue) {
      LOG.warn(
          "A launch was refused: the id_token of ({}) does not hold: {}",
          client.iss(),
          untrue.getClass().getSimpleName());
      throw LaunchProblems.notTrusted();
    }
  }

  private JWKSet keys(SmartConfiguration server) throws IOException {
    try {
      return JWKSet.parse(wire.document(server.keys()));
    } catch (ParseException odd) {
      throw new NoAnswer("its keys cannot be read");
    }
  }

  private String named(SmartClient client, Granted granted, IDTokenClaimsSet claims) {
    String name = claims.getStringClaim("name");
    return name != null && !name.isBlank()
        ? shortened(name)
        : reference(client, claims.getStringClaim("fhirUser"))
            .map(user -> nameOf(user, granted))
            .orElse("");
  }

  /** The address of the clinician's resource, if it is one of this record system. */
  private static Optional<URI> reference(SmartClient client, @Nullable String fhirUser) {
    if (fhirUser == null) {
      return Optional.empty();
    }
    String base = client.iss() + "/";
    String relative = fhirUser.startsWith(base) ? fhirUser.substring(base.length()) : fhirUser;
    return PERSON.matcher(relative).matches()
        ? Optional.of(URI.create(base + relative))
        : Optional.empty();
  }

  /** A clinician without a name is still one: the visit does not wait for it. */
  private String nameOf(URI user, Granted granted) {
    try {
      JSONObject resource = wire.resource(user, granted.token());
      return shortened(HumanNames.words(resource.get("name")));
    } catch (IOException away) {
      return "";
    }
  }

  private static String shortened(String words) {
    String line = words.replaceAll("\\s+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
  }
}
