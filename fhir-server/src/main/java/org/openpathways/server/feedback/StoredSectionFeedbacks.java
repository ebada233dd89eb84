package org.openpathways.server.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.openpathways.server.database.Database;
import org.springframework.stereotype.Component;

/** In the database. */
@Component
final class StoredSectionFeedbacks implements SectionFeedbacks {
  private final Database database;
  private final Pace pace = new Pace(20, 2_000);

  StoredSectionFeedbacks(Database database) {
    this.database = database;
  }

  @Override
  public void send(Sending by, SectionFeedback feedback) {
    String key = Texts.key(by.key());
    String words = Texts.needed("text", feedback.text(), 2_000);
    String contact = Texts.optional("contact", feedback.contact(), 200);
    String section = Texts.needed("section", feedback.section(), 100);
    pace.check(by.sender());
    database.write(
        client ->
            client
                .sql(
                    """
                    insert into section_feedback
                      (form_key, locality, pathway, digest, section, words, contact, at)
                    values (?, ?, ?, ?, ?, ?, ?, ?)
                    on conflict (form_key) do nothing
                    """)
                .params(key, feedback.locality(), feedback.pathway(), feedback.digest())
                .params(section, words, contact, Rows.moment(feedback.at()))
                .update());
  }

  @Override
  public List<SectionFeedback> of(String locality, String pathway) {
    return Rows.all(
        database,
        client ->
            client
                .sql(
                    """
                    select * from section_feedback where locality = ? and pathway = ?
                    order by id desc limit 1000
                    """)
                .params(locality, pathway)
                .query((row, number) -> read(row))
                .list());
  }

  private static SectionFeedback read(ResultSet row) throws SQLException {
    return new SectionFeedback(
        row.getString("locality"),
        row.getString("pathway"),
        row.getString("digest"),
        row.getString("section"),
        row.getString("words"),
        row.getString("contact"),
        Rows.moment(row, "at"));
  }
}
