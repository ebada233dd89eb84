package org.openpathways.web.browser;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.brotli.dec.BrotliInputStream;

/** Unpacks what Brotli packed, and removes the packed file. */
final class Brotli {
  private Brotli() {}

  static void file(Path packed, Path to) throws IOException {
    try (InputStream in = open(packed)) {
      Files.copy(in, to);
    }
    Files.delete(packed);
  }

  static void tar(Path packed, Path folder) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(open(packed))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          Path to = entry.resolveIn(folder);
          Files.createDirectories(to.getParent());
          Files.copy(tar, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Files.delete(packed);
  }

  private static InputStream open(Path packed) throws IOException {
    return new BrotliInputStream(new BufferedInputStream(Files.newInputStream(packed)), 1 << 16);
  }
}
