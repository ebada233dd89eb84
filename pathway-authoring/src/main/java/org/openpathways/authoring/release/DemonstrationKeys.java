package org.openpathways.authoring.release;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.openpathways.engine.release.Signature.Role;

/**
 * The demonstration keys, one for each side. Their private halves are checked in, so a signature
 * made with them proves nothing: they stand in for the two sides until real people sign, every
 * answer under them says "demonstration", and production refuses them.
 */
final class DemonstrationKeys {
  private static final String FILE = "demonstration-private-keys.properties";

  private DemonstrationKeys() {}

  /** The signers of demonstration content: both sides, and the two that high risk needs. */
  static List<ReleaseSigner> signers() {
    Properties keys = read();
    return List.of(
        signer(keys, Role.GP, "Dr A. Example, GP lead", "demonstration-gp"),
        signer(keys, Role.HOSPITAL, "Ms B. Example, consultant", "demonstration-hospital"),
        signer(
            keys,
            Role.SAFETY_OFFICER,
            "Dr C. Example, clinical safety officer",
            "demonstration-safety-officer"),
        signer(
            keys,
            Role.RECEIVING_SERVICE,
            "D. Example, receiving service",
            "demonstration-receiving-service"));
  }

  private static ReleaseSigner signer(Properties keys, Role role, String signer, String id) {
    return new ReleaseSigner(
        role, signer + " (demonstration)", id, privateKey(keys.getProperty(id, "")));
  }

  private static Properties read() {
    try (InputStream in =
        Objects.requireNonNull(DemonstrationKeys.class.getResourceAsStream(FILE), FILE)) {
      Properties keys = new Properties();
      keys.load(in);
      return keys;
    } catch (IOException broken) {
      throw new IllegalStateException("The file (" + FILE + ") cannot be read.", broken);
    }
  }

  private static PrivateKey privateKey(String base64) {
    try {
      return KeyFactory.getInstance("Ed25519")
          .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
    } catch (GeneralSecurityException | IllegalArgumentException broken) {
      throw new IllegalStateException("The file (" + FILE + ") holds a broken key.", broken);
    }
  }
}
