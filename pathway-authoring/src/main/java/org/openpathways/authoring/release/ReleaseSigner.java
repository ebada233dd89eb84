package org.openpathways.authoring.release;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseDigest;
import org.openpathways.engine.release.Signature;

/**
 * One side's signature under releases.
 *
 * @param role for which side it signs
 * @param signer who signs, as a role in words
 * @param keyId names the public key
 * @param key Ed25519
 */
record ReleaseSigner(Signature.Role role, String signer, String keyId, PrivateKey key) {

  /** The release with this signature beside those it has. Ed25519 signs one text in one way. */
  Release sign(Release release) {
    byte[] statement = ReleaseDigest.statement(ReleaseDigest.of(release), role, signer, keyId);
    List<Signature> signatures = new ArrayList<>(release.signatures());
    signatures.add(new Signature(role, signer, keyId, signature(statement)));
    return release.withSignatures(signatures);
  }

  private String signature(byte[] statement) {
    try {
      java.security.Signature ed25519 = java.security.Signature.getInstance("Ed25519");
      ed25519.initSign(key);
      ed25519.update(statement);
      return Base64.getEncoder().encodeToString(ed25519.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(
          "The key (" + keyId + ") cannot sign.\nMaybe it is not an Ed25519 key.", impossible);
    }
  }

  @Override
  public String toString() {
    return "ReleaseSigner[" + role + ", " + keyId + "]";
  }
}
