package org.openpathways.engine.release;

/**
 * A signature over a release: its digest, and who signs in which role (see {@link
 * ReleaseDigest#statement}).
 *
 * @param role which side signs
 * @param signer who, as a role in words ("Dr A. Example, GP lead")
 * @param keyId names the public key
 * @param value Ed25519 signature, Base64
 */
public record Signature(Role role, String signer, String keyId, String value) {

  /** The sides of an agreement. */
  public enum Role {
    GP("GP"),
    HOSPITAL("hospital"),
    /** The clinical safety officer; needed for high-risk pathways (SAF-28). */
    SAFETY_OFFICER("safety officer"),
    /** The receiving service, which accepts the referrals; needed for high-risk pathways. */
    RECEIVING_SERVICE("receiving service");

    private final String words;

    Role(String words) {
      this.words = words;
    }

    /** The role in words. */
    public String words() {
      return words;
    }
  }
}
