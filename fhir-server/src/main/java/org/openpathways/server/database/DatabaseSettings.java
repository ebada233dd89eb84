package org.openpathways.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param url its JDBC URL; {@code ""}: a PostgreSQL of our own is started
 * @param user who we are there
 * @param password best set by the environment
 * @param passwordFile a file with the password instead, as secret stores mount it
 * @param folder where our own keeps its data; {@code ""}: nowhere once the server stops
 */
@ConfigurationProperties("openpathways.database")
public record DatabaseSettings(
    @DefaultValue("") String url,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("") String passwordFile,
    @DefaultValue("") String folder) {

  /** Whether a PostgreSQL of our own is started. */
  boolean isOwn() {
    return url.isEmpty();
  }

  String secret() {
    return passwordFile.isEmpty() ? password : read(Path.of(passwordFile));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The file of openpathways.database.password-file (%s) cannot be read. Maybe correct the"
                  .formatted(file)
              + " path, or let this server's user read it.",
          e);
    }
  }

  /** Never the password. */
  @Override
  public String toString() {
    return "DatabaseSettings[url=%s, folder=%s]".formatted(url, folder);
  }
}
