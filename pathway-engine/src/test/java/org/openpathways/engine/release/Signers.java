package org.openpathways.engine.release;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openpathways.engine.release.Signature.Role;
import org.openpathways.engine.release.TrustedKeys.TrustedKey;

/** A GP, a hospital clinician and others with their keys, and a small release for them to sign. */
final class Signers {
  static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 1);
  static final LocalDate REVIEW = LocalDate.of(2027, 2, 28);

  final KeyPair gp = pair();
  final KeyPair hospital = pair();
  final KeyPair demo = pair();
  final KeyPair stranger = pair();

  final TrustedKeys trusted =
      new TrustedKeys(
          List.of(
              key("gp-key", Set.of(Role.GP), gp, false),
              key("hospital-key", Set.of(Role.HOSPITAL, Role.SAFETY_OFFICER), hospital, false),
              key("both-key", Set.of(Role.GP, Role.HOSPITAL), stranger, false),
              key("both-key-again", Set.of(Role.GP, Role.HOSPITAL), stranger, false),
              key("demo-key", Set.of(Role.values()), demo, true)));

  static Release unsigned() {
    return unsigned("id: sore-throat\nrisk: ordinary\n");
  }

  static Release unsigned(String about) {
    return new Release(
        "sore-throat",
        "south-tyneside",
        "1.0",
        EFFECTIVE,
        REVIEW,
        new TreeMap<>(
            Map.of(
                "library/sore-throat/pathway.yaml",
                about,
                "library/sore-throat/rules.dslr",
                "rule \"fever\"\nwhen\n  The latest \"temperature\" is above 38 Cel\nend\n")),
        List.of());
  }

  Release signedByBoth() {
    return sign(sign(unsigned(), Role.GP, "gp-key", gp), Role.HOSPITAL, "hospital-key", hospital);
  }

  static Release sign(Release release, Role role, String keyId, KeyPair pair) {
    String signer = "Dr A. Example, " + role.words();
    byte[] statement = ReleaseDigest.statement(ReleaseDigest.of(release), role, signer, keyId);
    return with(release, new Signature(role, signer, keyId, signature(pair, statement)));
  }

  static Release with(Release release, Signature signature) {
    List<Signature> signatures = new ArrayList<>(release.signatures());
    signatures.add(signature);
    return withSignatures(release, signatures);
  }

  static Release withSignatures(Release release, List<Signature> signatures) {
    return new Release(
        release.pathway(),
        release.locality(),
        release.version(),
        release.effectiveFrom(),
        release.reviewBy(),
        release.files(),
        signatures);
  }

  private static String signature(KeyPair pair, byte[] statement) {
    try {
      java.security.Signature ed25519 = java.security.Signature.getInstance("Ed25519");
      ed25519.initSign(pair.getPrivate());
      ed25519.update(statement);
      return Base64.getEncoder().encodeToString(ed25519.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static TrustedKey key(String id, Set<Role> roles, KeyPair pair, boolean demonstration) {
    return new TrustedKey(id, roles, "Example", demonstration, pair.getPublic());
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
