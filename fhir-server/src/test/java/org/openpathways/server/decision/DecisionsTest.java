package org.openpathways.server.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.advice.Consultation.Verdict;
import org.openpathways.engine.advice.Shown;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.database.Database;
import org.openpathways.server.database.TestDatabase;
import org.openpathways.server.decision.Decisions.Kept;
import org.openpathways.server.decision.Decisions.NewDecision;
import org.openpathways.server.feedback.OverrideReason;
import org.openpathways.server.feedback.OverrideReasons;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.patientsource.DemoRecords;
import org.openpathways.server.patientsource.DemoRecords.DemoRecord;
import org.openpathways.server.problem.RequestProblem;

class DecisionsTest {
  private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");
  private static final String SECRET = "a key that is long enough for this test";
  private static final Database DATABASE = TestDatabase.empty();
  private static final RuleId REFER = new RuleId("p", "Refer");
  private static final RuleId TEST = new RuleId("p", "Test");
  private static int forms = 10_000_000;

  private static final OverrideReasons NO_REASONS =
      new OverrideReasons() {
        @Override
        public void add(Sending by, OverrideReason reason) {
          throw RequestProblem.bad("words", "This reason is refused.");
        }

        @Override
        public List<OverrideReason> of(String locality, String pathway) {
          return List.of();
        }
      };

  private final PatientKeys keys = keys(SECRET);
  private final Decisions decisions = new StoredDecisions(DATABASE, keys, NO_REASONS);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static PatientKeys keys(String secret) {
    DemoRecords demo = new DemoRecords(List.of(new DemoRecord("demo-1", "{}")));
    return new PatientKeys(new DecisionSettings(secret, ""), demo);
  }

  private PatientKey patient(String id) {
    return keys.of(Optional.of("https://ehr.example/fhir"), id).orElseThrow();
  }

  private static Sending form() {
    return new Sending("session", String.valueOf(++forms));
  }

  private Decision decision(PatientKey patient, RuleId rule, Verdict verdict) {
    Shown shown = new Shown(keys.marking(patient), Set.of("sha256:a", "sha256:b"));
    return new Decision(rule, "sha256:1", verdict, AT, AT.plusSeconds(60), shown);
  }

  private void keep(PatientKey patient, Decision decision) {
    decisions.record(new NewDecision(patient, decision, "A81001", true, Optional.empty()), form());
  }

  private List<Decision> of(PatientKey patient) {
    return decisions.of(patient).orElseThrow().stream().map(Kept::decision).toList();
  }

  @Test
  void whatIsKeptComesBackAsItWas() {
    PatientKey patient = patient("kept");
    Decision decision = decision(patient, REFER, Verdict.SNOOZED);
    keep(patient, decision);

    assertThat(of(patient)).containsExactly(decision);
    assertThat(of(patient("another"))).isEmpty();
  }

  @Test
  void ofEachRuleTheNewestDecisionStands() {
    PatientKey patient = patient("newest");
    Decision newest = decision(patient, REFER, Verdict.DECLINED);
    Decision other = decision(patient, TEST, Verdict.DECLINED);
    keep(patient, decision(patient, REFER, Verdict.SNOOZED));
    keep(patient, other);
    keep(patient, newest);

    assertThat(of(patient)).containsExactly(other, newest);
  }

  @Test
  @DisplayName("SAF-4: any clinician can reopen it, and decide again")
  void aReopenedDecisionDoesNotStand() {
    PatientKey patient = patient("reopened");
    Decision again = decision(patient, REFER, Verdict.SNOOZED);
    keep(patient, decision(patient, REFER, Verdict.DECLINED));
    decisions.reopen(patient, REFER, AT, form());

    assertThat(of(patient)).isEmpty();

    keep(patient, again);
    assertThat(of(patient)).containsExactly(again);
  }

  @Test
  void theSameFormTwiceIsKeptOnce() {
    PatientKey patient = patient("twice");
    Sending form = form();
    NewDecision made =
        new NewDecision(
            patient, decision(patient, REFER, Verdict.DECLINED), "A81001", true, Optional.empty());
    decisions.record(made, form);
    decisions.reopen(patient, REFER, AT, form());
    decisions.record(made, form);

    assertThat(of(patient)).as("sent again by going back: reopened all the same").isEmpty();
  }

  @Test
  void aDeclineIsKeptWithItsReasonOrNotAtAll() {
    PatientKey patient = patient("reason");
    OverrideReason reason =
        new OverrideReason(
            "here", "p", "Refer", "sha256:1", "done", "", "A81001", LocalDate.of(2026, 11, 22));
    Decision decision = decision(patient, REFER, Verdict.DECLINED);

    assertThatExceptionOfType(RequestProblem.class)
        .isThrownBy(
            () ->
                decisions.record(
                    new NewDecision(patient, decision, "A81001", true, Optional.of(reason)),
                    form()));
    assertThat(of(patient)).isEmpty();
  }

  @Test
  @DisplayName("SAF-1: decisions that cannot be read are unknown, not none")
  void unreadableIsNotNone() {
    try (Database away = TestDatabase.away()) {
      Decisions unreadable = new StoredDecisions(away, keys, NO_REASONS);

      assertThat(unreadable.of(patient("any"))).isEmpty();
      assertThatExceptionOfType(RequestProblem.class)
          .isThrownBy(() -> unreadable.reopen(patient("any"), REFER, AT, form()))
          .withMessageStartingWith("Not recorded");
    }
  }

  @Test
  @DisplayName("No row says who a patient is, where registered, or what the advice rested on")
  void noRowNamesAPatient() {
    PatientKey patient = patient("9434765919");
    keep(patient, decision(patient, REFER, Verdict.DECLINED));

    assertThat(TestDatabase.rows(DATABASE))
        .isNotEmpty()
        .noneMatch(row -> row.contains("9434765919"))
        .noneMatch(row -> row.contains("ehr.example"))
        .noneMatch(row -> row.contains("A81001"))
        .noneMatch(row -> row.contains(keys.marking(patient)));
  }

  @Test
  void aPatientIsKnownByRecordSystemAndId() {
    PatientKey patient = patient("1");

    assertThat(keys.of(Optional.of("HTTPS://ehr.example/fhir/"), "1")).contains(patient);
    assertThat(keys.of(Optional.of("https://other.example/fhir"), "1")).get().isNotEqualTo(patient);
    assertThat(patient("2")).isNotEqualTo(patient);
    assertThat(
            keys("another key that is long enough for this")
                .of(Optional.of("https://ehr.example/fhir"), "1"))
        .get()
        .isNotEqualTo(patient);
    assertThat(keys.of(Optional.of("https://ehr.example/fhir"), "")).isEmpty();
  }

  @Test
  @DisplayName("SAF-12: an id without its record system is nobody, but for demonstration patients")
  void anIdAloneIsNobody() {
    assertThat(keys.of(Optional.empty(), "1")).isEmpty();
    assertThat(keys.of(Optional.empty(), "demo-1"))
        .isPresent()
        .isEqualTo(keys.of(Optional.of("http://127.0.0.1:8080/fhir"), "demo-1"));
  }

  @Test
  void aKeyFileIsMadeOnceForTheOwnerOnly(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("a/decisions.key");
    DecisionSettings settings = new DecisionSettings("", file.toString());

    String key = KeyFile.key(settings);

    assertThat(key).hasSizeGreaterThanOrEqualTo(64).isEqualTo(KeyFile.key(settings));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(settings.toString()).doesNotContain(key);
    assertThatIllegalStateException()
        .isThrownBy(() -> keys("short"))
        .withMessageContaining("openpathways.decisions.key")
        .withMessageNotContaining("short");
  }
}
