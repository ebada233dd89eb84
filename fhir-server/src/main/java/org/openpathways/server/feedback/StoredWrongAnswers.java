package org.openpathways.server.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.openpathways.server.database.Database;
import org.springframework.stereotype.Component;

/** In the database. */
@Component
final class StoredWrongAnswers implements WrongAnswers {
  private final Database database;
  private final Pace pace = new Pace(20, 2_000);

  StoredWrongAnswers(Database database) {
    this.database = database;
  }

  @Override
  public void report(Sending by, WrongAnswerReport report) {
    String key = Texts.key(by.key());
    String words = Texts.needed("text", report.text(), 2_000);
    String who = Texts.optional("who", report.who(), 200);
    pace.check(by.sender());
    database.write(
        client ->
            client
                .sql(
                    """
                    insert into wrong_answer_report
                      (form_key, answer, releases, rule, words, who, at)
                    values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (form_key) do nothing
                    """)
                .params(key, report.answer(), report.releases(), report.rule())
                .params(words, who, Rows.moment(report.at()))
                .update());
  }

  @Override
  public List<WrongAnswerReport> since(Instant from) {
    return Rows.all(
        database,
        client ->
            client
                .sql("select * from wrong_answer_report where at >= ? order by at, id limit 1000")
                .params(Rows.moment(from))
                .query((row, number) -> read(row))
                .list());
  }

  private static WrongAnswerReport read(ResultSet row) throws SQLException {
    return new WrongAnswerReport(
        row.getString("answer"),
        row.getString("releases"),
        row.getString("rule"),
        row.getString("words"),
        row.getString("who"),
        Rows.moment(row, "at"));
  }
}
