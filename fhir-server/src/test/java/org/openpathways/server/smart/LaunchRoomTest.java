package org.openpathways.server.smart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.server.outward.Outward;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The protocol, against an issuer that is wrong in one thing at a time. */
class LaunchRoomTest {
  private static final URI REDIRECT = URI.create("http://127.0.0.1:1/smart/callback");

  private final StubIssuer issuer = new StubIssuer();
  private final Outward outward = new Outward();
  private ClientKeys keys;

  @AfterEach
  void stop() throws Exception {
    issuer.close();
    outward.destroy();
  }

  private SmartClient client(SmartClient.Auth auth, String secret, String keyFile) {
    return new SmartClient(
        issuer.iss(),
        "us",
        auth,
        Optional.ofNullable(secret),
        Optional.ofNullable(keyFile),
        List.of("openid", "fhirUser", "launch", "patient/*.rs"));
  }

  private LaunchRoom room(SmartClient client) {
    SmartSettings settings = new SmartSettings(List.of(client), Duration.ofSeconds(3));
    SmartClients clients = new SmartClients(settings, List.of());
    Wire wire = new Wire(outward, settings);
    keys = new ClientKeys(clients);
    return new LaunchRoom(clients, wire, new TokenExchange(wire, keys), new Clinicians(wire));
  }

  private LaunchRoom room() {
    return room(client(SmartClient.Auth.NONE, null, null));
  }

  private PendingLaunch begin(LaunchRoom room) {
    return room.begin(issuer.iss(), Optional.of("l1"), REDIRECT).pending();
  }

  private static int status(Throwable problem) {
    return ((RequestProblem) problem).status();
  }

  @Test
  void aGoodLaunchNamesPatientClinicianAndRights() {
    LaunchRoom room = room();
    PendingLaunch pending = begin(room);
    issuer.tokenResponse.put("id_token", issuer.signed(issuer.claims(pending).build()));

    LaunchRoom.Done done = room.end(pending, "code-1");

    assertThat(done.clinician()).isEqualTo("Dr B. Sample");
    assertThat(done.granted().patient()).contains("p1");
    assertThat(done.granted().scopes()).contains("patient/*.rs");
    assertThat(issuer.tokenRequest)
        .containsEntry("client_id", "us")
        .containsEntry("code", "code-1")
        .containsEntry("redirect_uri", REDIRECT.toString())
        .containsEntry("code_verifier", pending.verifier());
  }

  @Test
  @DisplayName("PKCE: what was sent with the browser is the S256 of what is sent with the code")
  void theChallengeIsTheVerifiersDigest() throws Exception {
    LaunchRoom.Begun begun = room().begin(issuer.iss(), Optional.of("l1"), REDIRECT);
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(begun.pending().verifier().getBytes(StandardCharsets.US_ASCII));

    assertThat(Hops.parameters(begun.authorize()).get("code_challenge"))
        .isEqualTo(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
  }

  static Stream<Arguments> wrongConfigurations() {
    return Stream.of(
        change("PKCE downgraded", c -> c.put("code_challenge_methods_supported", List.of("plain"))),
        change("no PKCE", c -> c.remove("code_challenge_methods_supported")),
        change("no keys", c -> c.remove("jwks_uri")),
        change("no issuer", c -> c.remove("issuer")),
        change("code in the open", c -> c.put("token_endpoint", "http://ehr.example/token")),
        change("script", c -> c.put("authorization_endpoint", "javascript:alert(1)")));
  }

  private static Arguments change(String name, Consumer<Map<String, Object>> change) {
    return Arguments.of(name, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongConfigurations")
  void aRecordSystemThatCannotLaunchSafelyDoesNotLaunch(
      String name, Consumer<Map<String, Object>> change) {
    change.accept(issuer.configuration);
    LaunchRoom room = room();

    assertThatThrownBy(() -> begin(room)).satisfies(p -> assertThat(status(p)).isEqualTo(502));
  }

  @Test
  void aRecordSystemThatDoesNotAnswerInTimeIsSaidToBeAway() {
    issuer.delay = 30_000;
    LaunchRoom room = room();
    long begun = System.nanoTime();

    assertThatThrownBy(() -> begin(room)).hasMessageContaining("did not answer");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(12));
  }

  /** Changes a good launch's signed words. */
  interface Forgery {
    String of(StubIssuer issuer, PendingLaunch launch) throws Exception;
  }

  static Stream<Arguments> forgeries() {
    return Stream.of(
        forged("another audience", (i, l) -> i.signed(i.claims(l).audience("them").build())),
        forged(
            "another issuer", (i, l) -> i.signed(i.claims(l).issuer("https://x.example").build())),
        forged("another nonce", (i, l) -> i.signed(i.claims(l).claim("nonce", "n").build())),
        forged("no nonce", (i, l) -> i.signed(i.claims(l).claim("nonce", null).build())),
        forged(
            "expired",
            (i, l) ->
                i.signed(
                    i.claims(l)
                        .expirationTime(Date.from(Instant.now().minusSeconds(600)))
                        .build())),
        forged("alg none", (i, l) -> new PlainJWT(i.claims(l).build()).serialize()),
        forged(
            "a secret",
            (i, l) -> {
              SignedJWT mac = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), i.claims(l).build());
              mac.sign(new MACSigner("us".repeat(32)));
              return mac.serialize();
            }),
        forged(
            "another key",
            (i, l) -> {
              try (StubIssuer other = new StubIssuer()) {
                return other.signed(i.claims(l).build());
              }
            }));
  }

  private static Arguments forged(String name, Forgery forgery) {
    return Arguments.of(name, forgery);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forgeries")
  void whatIsSaidOfTheClinicianMustHold(String name, Forgery forgery) throws Exception {
    LaunchRoom room = room();
    PendingLaunch pending = begin(room);
    issuer.tokenResponse.put("id_token", forgery.of(issuer, pending));

    assertThatThrownBy(() -> room.end(pending, "c"))
        .hasMessageContaining("cannot be trusted")
        .satisfies(p -> assertThat(status(p)).isEqualTo(403));
  }

  @Test
  void withoutSignedWordsOrABearerTokenNothingOpens() {
    LaunchRoom room = room();
    PendingLaunch pending = begin(room);
    assertThatThrownBy(() -> room.end(pending, "c"))
        .satisfies(p -> assertThat(status(p)).isEqualTo(502));

    issuer.tokenResponse.put("id_token", issuer.signed(issuer.claims(pending).build()));
    issuer.tokenResponse.put("token_type", "mac");
    assertThatThrownBy(() -> room.end(pending, "c"))
        .satisfies(p -> assertThat(status(p)).isEqualTo(502));
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void aCodeThatIsRefusedOpensNothing(CapturedOutput log) {
    LaunchRoom room = room();
    PendingLaunch pending = begin(room);
    issuer.tokenStatus = 400;
    issuer.tokenResponse.clear();
    issuer.tokenResponse.put("error", "invalid_grant");

    assertThatThrownBy(() -> room.end(pending, "the-code"))
        .hasMessageContaining("did not permit")
        .satisfies(p -> assertThat(status(p)).isEqualTo(403));
    assertThat(log)
        .contains("from (" + issuer.iss() + ") was refused there: invalid_grant")
        .doesNotContain("the-code", pending.verifier());
  }

  @Test
  @ExtendWith(OutputCaptureExtension.class)
  void onlyAPlainErrorCodeIsLogged(CapturedOutput log) {
    LaunchProblems.refused("https://ehr.example/fhir", "no\nJean Example");

    assertThat(log).contains("refused there: without a code").doesNotContain("Jean");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://elsewhere.example/Practitioner/gp1", "Practitioner/../gp1", "Patient/p1"})
  @DisplayName("Only a clinician of this record system is asked for by name (no SSRF)")
  void aClinicianOfElsewhereHasNoName(String fhirUser) {
    LaunchRoom room = room();
    PendingLaunch pending = begin(room);
    issuer.tokenResponse.put(
        "id_token", issuer.signed(issuer.claims(pending).claim("fhirUser", fhirUser).build()));

    assertThat(room.end(pending, "c").clinician()).isEmpty();
  }

  @Test
  void aSecretIsSentAsBasicAuthentication() {
    LaunchRoom room = room(client(SmartClient.Auth.CLIENT_SECRET_BASIC, "s3cret", null));
    PendingLaunch pending = begin(room);
    issuer.tokenResponse.put("id_token", issuer.signed(issuer.claims(pending).build()));
    room.end(pending, "c");

    assertThat(issuer.authorization)
        .isEqualTo("Basic " + Base64.getEncoder().encodeToString("us:s3cret".getBytes()));
    assertThat(issuer.tokenRequest).doesNotContainKey("client_secret");
  }

  private SignedJWT assertion(JWK key, Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("key.json"), key.toJSONString());
    LaunchRoom room = room(client(SmartClient.Auth.PRIVATE_KEY_JWT, null, file.toString()));
    PendingLaunch pending = begin(room);
    issuer.tokenResponse.put("id_token", issuer.signed(issuer.claims(pending).build()));
    room.end(pending, "c");
    assertThat(issuer.tokenRequest.get("client_assertion_type"))
        .isEqualTo("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    return SignedJWT.parse(issuer.tokenRequest.get("client_assertion"));
  }

  @Test
  void anEllipticKeySignsForUsAsEs384(@TempDir Path folder) throws Exception {
    ECKey key = new ECKeyGenerator(Curve.P_384).keyID("ours").generate();

    SignedJWT assertion = assertion(key, folder);

    assertThat(assertion.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.ES384);
    assertThat(assertion.verify(new ECDSAVerifier(key.toPublicJWK()))).isTrue();
    assertThat(assertion.getJWTClaimsSet().getIssuer()).isEqualTo("us");
    assertThat(assertion.getJWTClaimsSet().getSubject()).isEqualTo("us");
    assertThat(assertion.getJWTClaimsSet().getAudience())
        .containsExactly(issuer.issuer() + "/token");
    assertThat(assertion.getJWTClaimsSet().getJWTID()).isNotBlank();
    assertThat(assertion.getJWTClaimsSet().getExpirationTime().toInstant())
        .isBefore(Instant.now().plusSeconds(301));
    assertThat(keys.published().toString()).contains("ours").doesNotContain("\"d\"");
  }

  @Test
  void anRsaKeySignsForUsAsRs384(@TempDir Path folder) throws Exception {
    RSAKey key = new RSAKeyGenerator(2048).keyID("ours").generate();

    SignedJWT assertion = assertion(key, folder);

    assertThat(assertion.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS384);
    assertThat(assertion.verify(new RSASSAVerifier(key.toRSAPublicKey()))).isTrue();
  }

  @Test
  void aKeyThatCannotSignStopsTheStart(@TempDir Path folder) throws Exception {
    ECKey wrong = new ECKeyGenerator(Curve.P_256).keyID("ours").generate();
    Path file = Files.writeString(folder.resolve("key.json"), wrong.toJSONString());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> room(client(SmartClient.Auth.PRIVATE_KEY_JWT, null, file.toString())))
        .withMessageContaining("key-file")
        .withMessageContaining("P-384");
  }

  @Test
  void aRegistrationInTheOpenOrWithoutItsProofIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new SmartClient(
                    "http://ehr.example/fhir",
                    "us",
                    SmartClient.Auth.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    List.of()))
        .withMessageContaining("not https");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> client(SmartClient.Auth.CLIENT_SECRET_BASIC, null, null))
        .withMessageContaining("no secret");
  }

  @Test
  void secretsAreInNoText() {
    LaunchRoom room = room(client(SmartClient.Auth.CLIENT_SECRET_BASIC, "s3cret", null));
    PendingLaunch pending = begin(room);

    assertThat(client(SmartClient.Auth.CLIENT_SECRET_BASIC, "s3cret", null).toString())
        .doesNotContain("s3cret");
    assertThat(pending.toString()).doesNotContain(pending.verifier(), pending.state());
  }
}
