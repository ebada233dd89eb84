package org.openpathways.server.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openpathways.server.database.Database;
import org.openpathways.server.problem.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** In the database. */
@Component
final class StoredZeroResultSearches implements ZeroResultSearches {
  private static final Logger LOG = LoggerFactory.getLogger(StoredZeroResultSearches.class);
  private static final int LONGEST = 80;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private final Database database;
  private final Clock clock;
  private final Pace pace = new Pace(60, 5_000);

  StoredZeroResultSearches(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public void note(String sender, String locality, String query) {
    String words = normal(query);
    if (words.isEmpty() || words.length() > LONGEST || Identifying.anything(words)) {
      return;
    }
    // Whoever searches does not wait for a database that is only being started.
    if (!database.isThere() || !pace.allows(sender)) {
      return;
    }
    try {
      LocalDate day = LocalDate.now(clock.withZone(ZONE));
      database.write(
          client ->
              client
                  .sql(
                      """
                      insert into zero_result_search (locality, query, day) values (?, ?, ?)
                      on conflict (locality, day, query)
                      do update set times = zero_result_search.times + 1
                      """)
                  .params(locality, words, day)
                  .update());
    } catch (RequestProblem away) {
      LOG.debug("A search that found nothing was not recorded.");
    }
  }

  static String normal(String query) {
    String typed = SPACES.matcher(query).replaceAll(" ");
    return Identifying.withoutControls(typed).strip().toLowerCase(Locale.UK);
  }

  @Override
  public List<ZeroResultSearch> of(String locality) {
    return Rows.all(
        database,
        client ->
            client
                .sql(
                    """
                    select * from zero_result_search where locality = ?
                    order by day desc, times desc, query limit 1000
                    """)
                .params(locality)
                .query(
                    (row, number) ->
                        new ZeroResultSearch(
                            row.getString("locality"),
                            row.getString("query"),
                            row.getObject("day", LocalDate.class),
                            row.getInt("times")))
                .list());
  }
}
