package org.openpathways.engine.pathway;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over several texts, each preceded by its length, so that no two lists of texts share a
 * digest.
 */
final class DigestOfParts {
  private final MessageDigest sha256;

  DigestOfParts() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
    sha256.update(bytes);
  }

  /** The digest in hexadecimal; nothing may be added afterwards. */
  String value() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
