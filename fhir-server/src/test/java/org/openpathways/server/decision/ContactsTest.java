package org.openpathways.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

class ContactsTest {
  private static final Instant DECIDED = Instant.parse("2026-06-10T12:00:00Z");
  private static final Instant TODAY = Instant.parse("2026-06-20T12:00:00Z");

  private static boolean third(Instant now, Entry... entries) {
    PatientRecord record =
        new PatientRecord(
            new Demographics(
                "1",
                "",
                PartialDate.UNKNOWN,
                Sex.UNKNOWN,
                false,
                PartialDate.UNKNOWN,
                "",
                PartialDate.UNKNOWN),
            List.of(entries),
            Map.of(),
            List.of());
    return new Contacts(record, now)
        .third(
            new Decision(
                new RuleId("p", "r"), "d", Verdict.DECLINED, DECIDED, TODAY.plusSeconds(1)));
  }

  private static Entry on(String day) {
    return entry(RecordPart.ENCOUNTER, "finished", PartialDate.of(LocalDate.parse(day)));
  }

  private static Entry entry(RecordPart part, String status, PartialDate when) {
    return new Entry(
        part,
        "Encounter/1",
        List.of(),
        "",
        new State(status, "", "", "", false, false),
        new Timing(when, PartialDate.UNKNOWN, PartialDate.UNKNOWN),
        Value.NONE,
        List.of());
  }

  @Test
  @DisplayName("SAF-4: the contact of the decision, one after it, and today's make three")
  void theThirdContact() {
    assertThat(third(TODAY, on("2026-06-15"))).isTrue();
    assertThat(third(TODAY, on("2026-06-11"))).isTrue();
    assertThat(third(TODAY, on("2026-06-19"))).isTrue();
  }

  @Test
  void twoContactsAreNotThree() {
    assertThat(third(TODAY)).isFalse();
    assertThat(third(TODAY, on("2026-06-20"))).as("today's own").isFalse();
    assertThat(third(TODAY, on("2026-06-10"))).as("the decision's own").isFalse();
    assertThat(third(TODAY, on("2026-06-09"), on("2026-06-01"))).as("before it").isFalse();
    assertThat(third(DECIDED, on("2026-06-15"))).as("still to come").isFalse();
  }

  @Test
  @DisplayName("SAF-24: days are London's")
  void daysAreLondons() {
    PartialDate late = PartialDate.of(OffsetDateTime.parse("2026-06-10T23:30:00Z"));

    assertThat(third(TODAY, entry(RecordPart.ENCOUNTER, "finished", late)))
        .as("00:30 on the next day")
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"planned", "cancelled", "entered-in-error", "noshow"})
  void whatNeverWasIsNoContact(String status) {
    PartialDate when = PartialDate.of(LocalDate.parse("2026-06-15"));

    assertThat(third(TODAY, entry(RecordPart.ENCOUNTER, status, when))).isFalse();
    assertThat(third(TODAY, entry(RecordPart.ENCOUNTER, "in-progress", when))).isTrue();
  }

  @Test
  void onlyEncountersWithADateAreContacts() {
    PartialDate when = PartialDate.of(LocalDate.parse("2026-06-15"));

    assertThat(
            Stream.of(
                    entry(RecordPart.OBSERVATION, "finished", when),
                    entry(RecordPart.ENCOUNTER, "finished", PartialDate.UNKNOWN))
                .anyMatch(entry -> third(TODAY, entry)))
        .isFalse();
  }
}
