package org.openpathways.server.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.fhir.advice.Statements;
import org.openpathways.fhir.knowledge.OverrideReason;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import org.openpathways.server.database.Database;
import org.openpathways.server.database.TestDatabase;
import org.openpathways.server.feedback.OverrideReasons;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.patientsource.PatientSource;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A decision in one place counts in every place, and none withholds advice when it is unknown. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecisionsOnAllFacesTest extends LiveServer {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @TempDir private static Path folder;

  @Autowired private ConsultationRoom room;
  @Autowired private Deciding deciding;
  @Autowired private PatientSource source;
  @Autowired private OverrideReasons reasons;
  @Autowired private Database database;

  @DynamicPropertySource
  static void ownFolder(DynamicPropertyRegistry registry) {
    registry.add("openpathways.database.folder", () -> folder.resolve("database").toString());
    registry.add("openpathways.cards.most", () -> "1000");
  }

  private static Sending by() {
    return new Sending("session", UUID.randomUUID().toString());
  }

  private PatientRecord record(String id) {
    return source.record(id, Optional.empty(), true);
  }

  private Answer answer(PatientRecord record, Instant asOf) {
    return room.answer(new Asked(record, Optional.empty(), Optional.of(asOf), Optional.empty()));
  }

  /** A demonstration patient with advice on a suspected cancer that stands for four weeks. */
  private Answer cancer() {
    return Patients.ids()
        .map(id -> answer(record(id), NOON))
        .filter(answer -> rule(answer).isPresent())
        .filter(answer -> advises(answer(answer.record(), NOON.plus(Duration.ofDays(28))), answer))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<RuleId> rule(Answer answer) {
    return answer.advice().recommendations().stream()
        .filter(r -> r.urgency() == Urgency.SUSPECTED_CANCER && !r.reasons().isEmpty())
        .map(Recommendation::rule)
        .findFirst();
  }

  private static boolean advises(Answer later, Answer before) {
    return advises(later, rule(before).orElseThrow());
  }

  private static boolean advises(Answer answer, RuleId rule) {
    return answer.advice().recommendations().stream().anyMatch(r -> r.rule().equals(rule));
  }

  private String cards(String id) {
    return post(
            "/cds-services/openpathways-patient-view",
            Patients.call(Patients.bundle(id)).toString())
        .body();
  }

  private String apply(String id, RuleId rule) {
    return get("/fhir/PlanDefinition/" + rule.pathway() + "/$apply?subject=Patient/" + id).body();
  }

  private String card(Answer answer, RuleId rule) {
    String digest = answer.agreement(rule.pathway()).digest();
    String seed = Patients.INSTANCE + "\n" + digest + "\n" + rule.name();
    return UUID.nameUUIDFromBytes(seed.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .toString();
  }

  @Test
  @Order(1)
  @DisplayName("A decline on one face is a decline on all, until any clinician reopens it (SAF-4)")
  void allFacesKnowOfADecline() {
    Answer before = cancer();
    RuleId rule = rule(before).orElseThrow();
    String id = before.record().patient().id();
    assertThat(cards(id)).contains(card(before, rule));
    String planned = apply(id, rule);

    deciding.decline(before, rule, OverrideReason.DISAGREE, "Known to the clinic.", by());

    assertThat(advises(answer(before.record(), NOON), rule)).isFalse();
    assertThat(answer(before.record(), NOON).advice().setAside()).hasSize(1);
    assertThat(cards(id)).doesNotContain(card(before, rule)).doesNotContain("could not be read");
    assertThat(apply(id, rule)).isNotEqualTo(planned);
    assertThat(reasons.of("south-tyneside", rule.pathway()))
        .extracting(r -> r.rule() + ": " + r.words())
        .containsExactly(rule.name() + ": Known to the clinic.");

    deciding.reopen(answer(before.record(), NOON), rule, by());

    assertThat(advises(answer(before.record(), NOON), rule)).isTrue();
    assertThat(cards(id)).contains(card(before, rule));
    assertThat(apply(id, rule)).isEqualTo(planned);
  }

  @Test
  @Order(2)
  @DisplayName("SAF-4, SAF-24: it is back at midnight of the 28th London day, not a second earlier")
  void theDeclineLapses() {
    Answer before = cancer();
    RuleId rule = rule(before).orElseThrow();
    assertThat(deciding.decline(before, rule, OverrideReason.DONE, "", by()))
        .contains(LocalDate.of(2026, 12, 20));
    Instant midnight = Instant.parse("2026-12-20T00:00:00Z");

    assertThat(advises(answer(before.record(), midnight.minusSeconds(1)), rule)).isFalse();
    assertThat(advises(answer(before.record(), midnight), rule)).isTrue();
    deciding.reopen(before, rule, by());
  }

  @Test
  @Order(3)
  @DisplayName("SAF-4: a change of practice reopens it")
  void aChangeOfPracticeReopens() {
    Answer before = cancer();
    RuleId rule = rule(before).orElseThrow();
    deciding.decline(before, rule, OverrideReason.DONE, "", by());

    assertThat(advises(answer(moved(before.record()), NOON), rule)).isTrue();
    assertThat(advises(answer(before.record(), NOON), rule)).isFalse();
    deciding.reopen(before, rule, by());
  }

  private static PatientRecord moved(PatientRecord record) {
    Demographics p = record.patient();
    return new PatientRecord(
        new Demographics(
            p.id(),
            p.nhsNumber(),
            p.birthDate(),
            p.sex(),
            p.deceased(),
            p.deceasedOn(),
            "",
            p.registered(),
            p.district()),
        record.entries(),
        record.supplied(),
        record.leftOut());
  }

  @Test
  @Order(4)
  @DisplayName("No row of the database names a patient")
  void noRowNamesAPatient() {
    PatientRecord record = cancer().record();

    assertThat(TestDatabase.rows(database))
        .hasSizeGreaterThan(6)
        .noneMatch(row -> row.contains(record.patient().id()))
        .noneMatch(row -> row.contains(record.patient().nhsNumber()))
        .noneMatch(
            row -> record.entries().stream().anyMatch(entry -> row.contains(entry.reference())));
  }

  @Test
  @Order(5)
  @DisplayName("SAF-1: an unknown decline withholds nothing, and every face says so")
  void whenTheDatabaseStopsAdviceGoesOn() {
    Answer before = cancer();
    RuleId rule = rule(before).orElseThrow();
    String id = before.record().patient().id();
    deciding.putOff(before, rule, LocalDate.of(2026, 11, 23), by());
    assertThat(cards(id)).doesNotContain(card(before, rule));

    database.close();

    Answer after = answer(before.record(), NOON);
    assertThat(after.earlier().known()).isFalse();
    assertThat(advises(after, rule)).isTrue();
    assertThat(cards(id)).contains(card(before, rule)).contains(Statements.EARLIER_UNKNOWN);
    assertThat(apply(id, rule)).contains(Statements.EARLIER_UNKNOWN);
    assertThat(get("/fhir/Patient/" + id + "/$evaluate-pathways").body())
        .contains(Statements.EARLIER_UNKNOWN);
    assertThatExceptionOfType(RequestProblem.class)
        .isThrownBy(() -> deciding.decline(after, rule, OverrideReason.DONE, "", by()))
        .withMessageStartingWith("Not recorded");
    assertThat(get("/actuator/health").json().get("status").asString()).isEqualTo("UP");
    assertThat(get("/actuator/health").body()).contains("\"recording\":\"no\"");
  }
}
