package org.openpathways.server.smart;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A record system's issuer of our own, to be right or wrong in every particular. */
final class StubIssuer implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final HttpServer server;
  private final ECKey key;
  final Map<String, Object> configuration = new LinkedHashMap<>();
  final Map<String, Object> tokenResponse = new LinkedHashMap<>();
  Map<String, String> tokenRequest = Map.of();
  String authorization = "";
  int tokenStatus = 200;
  long delay;

  StubIssuer() {
    try {
      key = new ECKeyGenerator(Curve.P_256).keyID("k1").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
    } catch (JOSEException | IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext("/fhir/.well-known/smart-configuration", c -> say(c, 200, configuration));
    server.createContext(
        "/keys", c -> say(c, 200, new JWKSet(key).toPublicJWKSet().toJSONObject()));
    server.createContext(
        "/fhir/Practitioner/gp1",
        c -> say(c, 200, Map.of("name", java.util.List.of(Map.of("text", "Dr B. Sample")))));
    server.createContext("/token", this::token);
    server.start();
    configuration.put("issuer", issuer());
    configuration.put("authorization_endpoint", issuer() + "/authorize");
    configuration.put("token_endpoint", issuer() + "/token");
    configuration.put("jwks_uri", issuer() + "/keys");
    configuration.put("code_challenge_methods_supported", java.util.List.of("S256"));
    tokenResponse.put("access_token", "token-1");
    tokenResponse.put("token_type", "Bearer");
    tokenResponse.put("expires_in", 300);
    tokenResponse.put("scope", "openid fhirUser patient/*.rs");
    tokenResponse.put("patient", "p1");
  }

  String issuer() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  String iss() {
    return issuer() + "/fhir";
  }

  /** Claims of a good id_token. */
  JWTClaimsSet.Builder claims(PendingLaunch launch) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject("gp1")
        .audience("us")
        .claim("nonce", launch.nonce())
        .claim("fhirUser", iss() + "/Practitioner/gp1")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)));
  }

  String signed(JWTClaimsSet claims) {
    try {
      SignedJWT token =
          new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("k1").build(), claims);
      token.sign(new ECDSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void token(HttpExchange call) throws IOException {
    String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    tokenRequest = Hops.parameters(URI.create("http://x.example/?" + body));
    authorization = String.valueOf(call.getRequestHeaders().getFirst("Authorization"));
    say(call, tokenStatus, tokenResponse);
  }

  private void say(HttpExchange call, int status, Map<String, ?> document) throws IOException {
    try {
      Thread.sleep(delay);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    byte[] body = JSON.writeValueAsBytes(document);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, body.length);
    call.getResponseBody().write(body);
    call.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
