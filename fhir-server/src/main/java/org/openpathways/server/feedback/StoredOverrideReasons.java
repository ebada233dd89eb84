package org.openpathways.server.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.openpathways.server.database.Database;
import org.springframework.stereotype.Component;

/** In the database. */
@Component
final class StoredOverrideReasons implements OverrideReasons {
  private final Database database;
  private final Pace pace = new Pace(60, 5_000);

  StoredOverrideReasons(Database database) {
    this.database = database;
  }

  @Override
  public void add(Sending by, OverrideReason reason) {
    String key = Texts.key(by.key());
    String words = Texts.optional("words", reason.words(), 500);
    pace.check(by.sender());
    database.write(
        client ->
            client
                .sql(
                    """
                    insert into override_reason
                      (form_key, locality, pathway, rule, digest, code, words, practice, day)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (form_key) do nothing
                    """)
                .params(key, reason.locality(), reason.pathway(), reason.rule(), reason.digest())
                .params(reason.code(), words, reason.practice(), reason.day())
                .update());
  }

  @Override
  public List<OverrideReason> of(String locality, String pathway) {
    return Rows.all(
        database,
        client ->
            client
                .sql(
                    """
                    select * from override_reason where locality = ? and pathway = ?
                    order by id desc limit 1000
                    """)
                .params(locality, pathway)
                .query((row, number) -> read(row))
                .list());
  }

  private static OverrideReason read(ResultSet row) throws SQLException {
    return new OverrideReason(
        row.getString("locality"),
        row.getString("pathway"),
        row.getString("rule"),
        row.getString("digest"),
        row.getString("code"),
        row.getString("words"),
        row.getString("practice"),
        row.getObject("day", LocalDate.class));
  }
}
