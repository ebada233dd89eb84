package org.openpathways.engine.release;

/**
 * A signature over a release's digest.
 *
 * @param role which side signs
 * @param signer who, as a role in words ("Dr A. Example, GP lead")
 * @param keyId names the public key
 * @param value Ed25519 signature, Base64
 */
public record Signature(Role role, String signer, String keyId, String value) {

  /** The sides of an agreement. */
  public enum Role {
    GP,
    HOSPITAL
  }
}
