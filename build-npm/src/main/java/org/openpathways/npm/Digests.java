package org.openpathways.npm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Digests of files, written as npm lock files write them. */
final class Digests {
  private static final int BUFFER = 1 << 16;

  private Digests() {}

  static boolean holds(NpmPackage wanted, Path file) throws IOException {
    return of(file).equals(wanted.integrity());
  }

  static String of(Path file) throws IOException {
    MessageDigest digest = sha512();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return "sha512-" + Base64.getEncoder().encodeToString(digest.digest());
  }

  private static MessageDigest sha512() {
    try {
      return MessageDigest.getInstance("SHA-512");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-512", e);
    }
  }
}
