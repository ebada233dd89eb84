package org.openpathways.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.advice.Consultation.Verdict;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Timing;
import org.openpathways.engine.record.Value;
import org.openpathways.server.database.Database;
import org.openpathways.server.database.TestDatabase;
import org.openpathways.server.decision.Decisions.NewDecision;
import org.openpathways.server.feedback.OverrideReason;
import org.openpathways.server.feedback.OverrideReasons;
import org.openpathways.server.feedback.Sending;
import org.openpathways.server.patientsource.DemoRecords;

class EarlierDecisionsTest {
  private static final Database DATABASE = TestDatabase.empty();
  private static final Optional<String> EHR = Optional.of("https://ehr.example/fhir");
  private static final Instant DECIDED = Instant.parse("2026-11-10T12:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  private static final OverrideReasons NO_REASONS =
      new OverrideReasons() {
        @Override
        public void add(Sending by, OverrideReason reason) {
          throw new UnsupportedOperationException();
        }

        @Override
        public List<OverrideReason> of(String locality, String pathway) {
          return List.of();
        }
      };

  private final PatientKeys keys =
      new PatientKeys(
          new DecisionSettings("a key that is long enough for this test", ""),
          new DemoRecords(List.of()));
  private final Decisions decisions = new StoredDecisions(DATABASE, keys, NO_REASONS);
  private final EarlierDecisions earlier = new EarlierDecisions(decisions, keys);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  private static PatientRecord record(String id, String practice, String... encounters) {
    return new PatientRecord(
        new Demographics(
            id,
            "",
            PartialDate.UNKNOWN,
            Sex.UNKNOWN,
            false,
            PartialDate.UNKNOWN,
            practice,
            PartialDate.UNKNOWN),
        List.of(encounters).stream().map(EarlierDecisionsTest::encounter).toList(),
        Map.of(),
        List.of());
  }

  private static Entry encounter(String day) {
    PartialDate when = PartialDate.of(LocalDate.parse(day));
    return new Entry(
        RecordPart.ENCOUNTER,
        "Encounter/1",
        List.of(),
        "",
        new State("finished", "", "", "", false, false),
        new Timing(when, PartialDate.UNKNOWN, PartialDate.UNKNOWN),
        Value.NONE,
        List.of());
  }

  private void declined(String id, boolean urgent) {
    Decision decision =
        new Decision(
            new RuleId("p", "Refer"),
            "sha256:1",
            Verdict.DECLINED,
            DECIDED,
            DECIDED.plus(Duration.ofDays(28)));
    decisions.record(
        new NewDecision(
            keys.of(EHR, id).orElseThrow(), decision, "A81001", urgent, Optional.empty()),
        new Sending("session", "form-of-" + id));
  }

  @ParameterizedTest
  @DisplayName("SAF-4: a third contact ends a decline of urgent or cancer advice, and of no other")
  @CsvSource({"urgent, true, 0", "ordinary, false, 1"})
  void theThirdContact(String id, boolean urgent, int left) {
    declined(id, urgent);

    assertThat(earlier.of(record(id, "A81001", "2026-11-15"), EHR, NOW).decisions()).hasSize(left);
    assertThat(earlier.of(record(id, "A81001"), EHR, NOW).decisions()).hasSize(1);
  }

  @Test
  @DisplayName("SAF-4: a change of practice ends any decision; a practice that is not known, too")
  void aChangeOfPractice() {
    declined("moved", false);

    assertThat(earlier.of(record("moved", "A81001"), EHR, NOW).decisions()).hasSize(1);
    assertThat(earlier.of(record("moved", "A81002"), EHR, NOW).decisions()).isEmpty();
    assertThat(earlier.of(record("moved", ""), EHR, NOW).decisions()).isEmpty();
  }

  @Test
  @DisplayName("SAF-12: the same id in another record system, or in none, is another patient")
  void anotherRecordSystem() {
    declined("1", false);
    PatientRecord record = record("1", "A81001");

    assertThat(earlier.of(record, EHR, NOW).decisions()).hasSize(1);
    assertThat(earlier.of(record, Optional.of("https://other.example/fhir"), NOW).decisions())
        .isEmpty();
    assertThat(earlier.of(record, Optional.empty(), NOW))
        .isEqualTo(new Earlier(Optional.empty(), List.of(), true));
  }
}
