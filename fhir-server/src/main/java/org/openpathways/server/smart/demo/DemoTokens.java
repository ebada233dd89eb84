package org.openpathways.server.smart.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;

/** The demonstration's tokens, signed by a key that is made at each start and kept nowhere. */
final class DemoTokens {
  private final JWKSource<SecurityContext> keys;

  DemoTokens() {
    try {
      keys =
          new ImmutableJWKSet<>(
              new JWKSet(
                  new ECKeyGenerator(Curve.P_256)
                      .keyID("demonstration")
                      .algorithm(JWSAlgorithm.ES256)
                      .generate()));
    } catch (JOSEException impossible) {
      throw new IllegalStateException("This Java cannot make an elliptic key.", impossible);
    }
  }

  JWKSource<SecurityContext> keys() {
    return keys;
  }

  JwtGenerator generator() {
    JwtGenerator generator = new JwtGenerator(new NimbusJwtEncoder(keys));
    generator.setJwtCustomizer(DemoTokens::complete);
    return generator;
  }

  private static void complete(JwtEncodingContext token) {
    token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
    token
        .getClaims()
        .claim("fhirUser", "Practitioner/" + DemoClinician.ID)
        .claim("name", DemoClinician.NAME);
  }
}
