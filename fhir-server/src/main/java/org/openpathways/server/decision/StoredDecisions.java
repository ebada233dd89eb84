package org.openpathways.server.decision;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.advice.Consultation.Verdict;
import org.openpathways.engine.advice.Shown;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.database.Database;
import org.openpathways.server.feedback.OverrideReasons;
import org.openpathways.server.feedback.Pace;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.feedback.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the database. */
@Component
final class StoredDecisions implements Decisions {
  private static final String REOPENED = "REOPENED";
  private static final String NEWEST =
      """
      select * from (
        select distinct on (pathway, rule) * from decision where patient = ?
        order by pathway, rule, id desc
      ) newest
      where kind <> 'REOPENED' order by id
      """;
  private static final String ADD =
      """
      insert into decision
        (form_key, patient, pathway, rule, digest, kind, at, until, practice, urgent, shown)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (patient, form_key) do nothing
      """;

  private final Database database;
  private final PatientKeys keys;
  private final OverrideReasons reasons;
  private final Pace pace = new Pace(120, 20_000);

  StoredDecisions(Database database, PatientKeys keys, OverrideReasons reasons) {
    this.database = database;
    this.keys = keys;
    this.reasons = reasons;
  }

  @Override
  public Optional<List<Kept>> of(PatientKey patient) {
    if (database.holdsNothingYet()) {
      return Optional.of(List.of());
    }
    String marking = marking(patient);
    return database.read(
        client ->
            client
                .sql(NEWEST)
                .param(patient.value())
                .query((row, number) -> read(row, marking))
                .list());
  }

  @Override
  public void record(NewDecision made, Sending by) {
    Row row =
        new Row(
            Texts.key(by.key()),
            made.patient(),
            made.decision().verdict().name(),
            made.decision(),
            keys.practice(made.patient(), made.practice()),
            made.urgent());
    pace.check(by.sender());
    database.write(
        client -> {
          made.reason().ifPresent(reason -> reasons.add(by, reason));
          return add(client, row);
        });
  }

  @Override
  public void reopen(PatientKey patient, RuleId rule, Instant at, Sending by) {
    pace.check(by.sender());
    Decision nothing = new Decision(rule, "", Verdict.DECLINED, at, at);
    Row row =
        new Row(Texts.key(by.key()), patient, REOPENED, nothing, keys.practice(patient, ""), false);
    database.write(client -> add(client, row));
  }

  @Override
  public String marking(PatientKey patient) {
    return keys.marking(patient);
  }

  private record Row(
      String key,
      PatientKey patient,
      String kind,
      Decision decision,
      String practice,
      boolean urgent) {}

  private static int add(JdbcClient client, Row row) {
    Decision decision = row.decision();
    return client
        .sql(ADD)
        .params(row.key(), row.patient().value())
        .params(decision.rule().pathway(), decision.rule().name(), decision.digest(), row.kind())
        .params(
            moment(decision.decidedOn()), moment(decision.until()), row.practice(), row.urgent())
        .params((Object) decision.shown().marks().toArray(new String[0]))
        .update();
  }

  private static OffsetDateTime moment(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Kept read(ResultSet row, String marking) throws SQLException {
    Array marks = row.getArray("shown");
    Decision decision =
        new Decision(
            new RuleId(row.getString("pathway"), row.getString("rule")),
            row.getString("digest"),
            Verdict.valueOf(row.getString("kind")),
            row.getObject("at", OffsetDateTime.class).toInstant(),
            row.getObject("until", OffsetDateTime.class).toInstant(),
            new Shown(marking, Set.of((String[]) marks.getArray())));
    return new Kept(decision, row.getString("practice"), row.getBoolean("urgent"));
  }
}
