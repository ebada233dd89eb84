package org.openpathways.server.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Real PostgreSQL databases for tests: one server for the whole JVM, an empty database for each.
 */
public final class TestDatabase {
  private TestDatabase() {}

  /** An empty database. */
  public static Database empty() {
    return new Database(new PassingPlace()).open();
  }

  /** A database that nobody can reach. */
  public static Database away() {
    DatabaseSettings nowhere =
        new DatabaseSettings("jdbc:postgresql://127.0.0.1:1/none", "", "", "", "");
    return new Database(new ConfiguredPlace(nowhere)).open();
  }

  /** Every row of every table of ours, as text. */
  public static List<String> rows(Database database) {
    return database.read(TestDatabase::rows).orElseThrow();
  }

  private static List<String> rows(JdbcClient client) {
    return tables(client).stream()
        .flatMap(
            table ->
                client
                    .sql("select '%1$s ' || t::text from %1$s t".formatted(table))
                    .query(String.class)
                    .list()
                    .stream())
        .toList();
  }

  static List<String> tables(JdbcClient client) {
    return client
        .sql(
            "select tablename from pg_tables where schemaname = 'public'"
                + " and tablename <> 'flyway_schema_history' order by 1")
        .query(String.class)
        .list();
  }
}
