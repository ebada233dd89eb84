package org.openpathways.server.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A database of our own that is gone when the process ends. All servers of one process share one
 * PostgreSQL, and each has a database of its own in it.
 */
final class PassingPlace implements Place {
  private static final String USER = "postgres";
  private static @Nullable EmbeddedPostgres shared;
  private static int databases;

  private @Nullable Address address;

  @Override
  public synchronized Address address() throws IOException {
    if (address == null) {
      address = create();
    }
    return address;
  }

  private static Address create() throws IOException {
    synchronized (PassingPlace.class) {
      if (shared == null) {
        shared = EmbeddedPostgres.builder().setPGStartupWait(OwnPlace.PATIENCE).start();
      }
      String name = "openpathways_" + ++databases;
      try (Connection connection = shared.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      } catch (SQLException e) {
        throw new IOException(e);
      }
      return new Address(shared.getJdbcUrl(USER, name), USER, "");
    }
  }

  @Override
  public boolean isNew() {
    return true;
  }

  @Override
  public boolean isComing() {
    return true;
  }

  @Override
  public void close() {
    // Other servers of this process may use it; it ends with the process.
  }
}
