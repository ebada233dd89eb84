package org.openpathways.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files read and written whole: nobody ever sees half of one. */
final class WholeFile {
  private WholeFile() {}

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new Failure(
          "The file (%s) cannot be read.".formatted(file), "check path and permissions.");
    }
  }

  static void write(Path file, byte[] bytes) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path half = Files.createTempFile(folder, "." + file.getFileName(), ".tmp");
      try {
        Files.write(half, bytes);
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(half);
      }
    } catch (IOException unwritable) {
      throw new Failure(
          "The file (%s) cannot be written.".formatted(file), "check path, space and permissions.");
    }
  }
}
