package org.openpathways.engine.release;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a release is named by and what is signed. Every text is encoded as its length in bytes and
 * its UTF-8, after a first text that says which encoding this is, so no two different releases
 * share an encoding (a newline moved from one file to the next changes it).
 */
public final class ReleaseDigest {
  private static final String RELEASE = "openpathways release 1";
  private static final String STATEMENT = "openpathways signature 1";

  private ReleaseDigest() {}

  /**
   * The digest of everything but the signatures: {@code sha256:} and 64 hexadecimal digits.
   *
   * @throws UnreadableRelease if a text is not valid Unicode
   */
  public static String of(Release release) {
    Encoding encoding = new Encoding(RELEASE);
    encoding.add(release.pathway()).add(release.locality()).add(release.version());
    encoding.add(release.effectiveFrom().toString()).add(release.reviewBy().toString());
    encoding.add(Integer.toString(release.files().size()));
    release.files().forEach((path, text) -> encoding.add(path).add(text));
    return "sha256:" + HexFormat.of().formatHex(sha256(encoding.bytes()));
  }

  /**
   * The bytes that a signer signs. Role, signer and key are part of them, so a signature cannot be
   * passed off as another side's.
   */
  public static byte[] statement(String digest, Signature.Role role, String signer, String keyId) {
    return new Encoding(STATEMENT).add(digest).add(role.name()).add(signer).add(keyId).bytes();
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  private static final class Encoding {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Encoding(String name) {
      add(name);
    }

    Encoding add(String text) {
      byte[] utf8 = utf8(text);
      out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
      out.writeBytes(utf8);
      return this;
    }

    byte[] bytes() {
      return out.toByteArray();
    }

    // String.getBytes replaces half a surrogate pair by "?", which would give two texts one digest.
    private static byte[] utf8(String text) {
      if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
        return text.getBytes(StandardCharsets.UTF_8);
      }
      try {
        ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
      } catch (CharacterCodingException notUnicode) {
        throw new UnreadableRelease(
            "A text of the release is not valid Unicode.", "save the file as UTF-8 again.");
      }
    }
  }
}
