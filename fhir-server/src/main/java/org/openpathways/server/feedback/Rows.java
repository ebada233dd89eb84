package org.openpathways.server.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.openpathways.server.database.Database;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What all tables of this room need. */
final class Rows {
  private Rows() {}

  static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A list; refused when the database is away, for an empty list would say that there is none. */
  static <T> List<T> all(Database database, Function<JdbcClient, List<T>> query) {
    return database
        .read(query)
        .orElseThrow(
            () ->
                RequestProblem.unavailable(
                    "",
                    "What was recorded cannot be read: this server cannot reach its database at the"
                        + " moment. Maybe try again."));
  }
}
