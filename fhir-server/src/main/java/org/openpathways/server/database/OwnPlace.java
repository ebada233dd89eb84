package org.openpathways.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL of our own with its data in a folder, on a free port of this machine only. */
final class OwnPlace implements Place {
  static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String USER = "postgres";
  private static final String BINARIES = "postgresql";

  private final Path folder;
  private final boolean isNew;
  private @Nullable EmbeddedPostgres server;
  private @Nullable LeftRunning left;
  private boolean closed;

  OwnPlace(Path folder) {
    this.folder = folder.toAbsolutePath();
    this.isNew = !Files.exists(folder.resolve("PG_VERSION"));
  }

  @Override
  public synchronized Address address() throws IOException {
    if (closed) {
      throw new IOException("The server is stopping.");
    }
    if (server == null && left == null) {
      left = LeftRunning.in(folder).orElse(null);
    }
    if (left != null) {
      return address(left.port());
    }
    if (server == null) {
      Files.createDirectories(folder);
      server = builder().start();
      closeToOthers(folder.resolveSibling(BINARIES));
    }
    return address(server.getPort());
  }

  private static Address address(int port) {
    return new Address("jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, USER), USER, "");
  }

  /** A process unpacks the programs once, so this folder may not be the one. */
  private static void closeToOthers(Path binaries) throws IOException {
    if (Files.exists(binaries)
        && binaries.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(binaries, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setDataDirectory(folder)
        .setCleanDataDirectory(false)
        // Not in the machine's temporary folder, where others could lay programs for us.
        .setOverrideWorkingDirectory(folder.resolveSibling(BINARIES).toFile())
        .setPGStartupWait(PATIENCE)
        .setRegisterShutdownHook(true);
  }

  @Override
  public boolean isNew() {
    return isNew;
  }

  @Override
  public boolean isComing() {
    return true;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (left != null) {
      left.stop();
    }
    if (server != null) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException("PostgreSQL did not stop.", e);
      }
    }
  }
}
