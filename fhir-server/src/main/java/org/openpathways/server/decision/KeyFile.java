package org.openpathways.server.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Finds the deployment's key, or makes one. */
final class KeyFile {
  private static final int SHORTEST = 32;

  private KeyFile() {}

  static String key(DecisionSettings settings) {
    if (!settings.key().isEmpty()) {
      return checked("openpathways.decisions.key", settings.key());
    }
    return settings.keyFile().isEmpty() ? made() : of(Path.of(settings.keyFile()));
  }

  private static String of(Path file) {
    try {
      if (!Files.exists(file)) {
        write(file);
      }
      return checked(
          "openpathways.decisions.key-file (" + file + ")", Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The file of openpathways.decisions.key-file (%s) can neither be read nor made. Maybe"
                  .formatted(file)
              + " correct the path, or let this server's user write there.",
          e);
    }
  }

  private static void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var ownerOnly =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
      Files.createFile(file, ownerOnly);
    }
    Files.write(
        file,
        Set.of(made()),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        StandardOpenOption.TRUNCATE_EXISTING);
  }

  private static String checked(String where, String key) {
    if (key.length() < SHORTEST) {
      throw new IllegalStateException(
          "The key of %s has %d characters; at least %d are needed. Maybe make one with: openssl rand -base64 48"
              .formatted(where, key.length(), SHORTEST));
    }
    return key;
  }

  private static String made() {
    byte[] bytes = new byte[48];
    new SecureRandom().nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
