package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.advice.Consultation.Verdict;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Timing;
import org.openpathways.engine.record.Value;

class InputDigestTest {
  private static final Instant AT = Instant.parse("2026-11-22T10:00:00Z");
  private static final PartialDate DAY = date("2026-11-20");
  private static final Demographics PATIENT = patient("1", "999", DAY, Sex.MALE, false, "A1");

  private static PartialDate date(String text) {
    return PartialDate.parse(text).orElseThrow();
  }

  private static Demographics patient(
      String id, String nhs, PartialDate born, Sex sex, boolean dead, String practice) {
    return new Demographics(
        id, nhs, born, sex, dead, PartialDate.UNKNOWN, practice, PartialDate.UNKNOWN);
  }

  private static Entry entry(Value value) {
    return entry("Observation/1", "FIT", State.NONE, DAY, value, List.of());
  }

  private static Entry entry(
      String reference,
      String title,
      State state,
      PartialDate onset,
      Value value,
      List<Component> components) {
    return new Entry(
        RecordPart.OBSERVATION,
        reference,
        List.of(new Code("s", "1")),
        title,
        state,
        new Timing(onset, PartialDate.UNKNOWN, PartialDate.UNKNOWN),
        value,
        components);
  }

  private static PatientRecord record(Entry... entries) {
    return new PatientRecord(
        PATIENT, List.of(entries), Map.of(RecordPart.OBSERVATION, Coverage.COMPLETE), List.of());
  }

  private static PatientRecord record(Demographics patient) {
    return new PatientRecord(
        patient, List.of(), Map.of(RecordPart.OBSERVATION, Coverage.COMPLETE), List.of());
  }

  private static String digest(
      String locality, List<String> releases, PatientRecord record, Consultation consultation) {
    return InputDigest.of(InputDigest.releases(locality, releases), record, consultation).value();
  }

  private static String digest(PatientRecord record) {
    return digest("here", List.of("d"), record, Consultation.at(AT));
  }

  private static String digest(Consultation consultation) {
    return digest("here", List.of("d"), record(), consultation);
  }

  private static Consultation consultation(
      String opened, List<Answer> answers, List<Decision> decisions, String full) {
    return new Consultation(
        AT,
        Optional.of(opened),
        answers,
        decisions,
        full.isEmpty()
            ? Map.of()
            : Map.of("clinic", Services.closed(full), "b", Services.closed("1")));
  }

  private static Value.Quantity quantity(
      double number, String written, Value.Comparator comparator, String unit) {
    return new Value.Quantity(number, written, comparator, unit, unit, "u");
  }

  @Test
  @DisplayName("SEM-17: every input counts")
  void everyInputCounts() {
    List<String> digests = new ArrayList<>();
    values().forEach(v -> digests.add(digest(record(entry(v)))));
    entries().forEach(e -> digests.add(digest(record(e))));
    patients().forEach(p -> digests.add(digest(record(p))));
    consultations().forEach(c -> digests.add(digest(c)));
    digests.add(digest(record(entry(Value.NONE), entry(Value.NONE))));
    digests.add(digest("there", List.of("d"), record(), Consultation.at(AT)));
    digests.add(digest("here", List.of("e"), record(), Consultation.at(AT)));
    digests.add(digest("here", List.of("d", ""), record(), Consultation.at(AT)));
    digests.add(digest(new PatientRecord(PATIENT, List.of(), Map.of(), List.of())));
    for (LeftOut.Reason reason : List.of(LeftOut.Reason.FUTURE, LeftOut.Reason.NO_CODE)) {
      digests.add(
          digest(
              new PatientRecord(
                  PATIENT, List.of(), Map.of(), List.of(new LeftOut("r", "p", reason)))));
    }

    assertThat(digests).allMatch(d -> d.matches("sha256:[0-9a-f]{64}"));
    assertThat(new HashSet<>(digests)).hasSameSizeAs(digests);
  }

  private static List<Value> values() {
    return List.of(
        Value.NONE,
        quantity(1, "1", Value.Comparator.EXACT, "mg"),
        quantity(2, "1", Value.Comparator.EXACT, "mg"),
        quantity(-1, "1", Value.Comparator.EXACT, "mg"),
        quantity(1, "1.0", Value.Comparator.EXACT, "mg"),
        quantity(1, "1", Value.Comparator.BELOW, "mg"),
        quantity(1, "1", Value.Comparator.EXACT, "g"),
        new Value.Coded(List.of(new Code("s", "1")), "x"),
        new Value.Coded(List.of(new Code("s", "2")), "x"),
        new Value.Coded(List.of(new Code("t", "1")), "x"),
        new Value.Coded(List.of(), "x"),
        new Value.Coded(List.of(), "\u00e9\u00e9"),
        new Value.YesNo(true),
        new Value.YesNo(false),
        new Value.Text("a"),
        new Value.Text("\u00e9"),
        new Value.Text("a".repeat(20_000)),
        new Value.Text("a".repeat(19_999) + "b"),
        new Value.Absent("a"));
  }

  private static List<Entry> entries() {
    return List.of(
        entry("Observation/2", "FIT", State.NONE, DAY, Value.NONE, List.of()),
        entry("Observation/1", "FIT.", State.NONE, DAY, Value.NONE, List.of()),
        entry(
            "Observation/1",
            "FIT",
            state("a", "", "", "", false, false),
            DAY,
            Value.NONE,
            List.of()),
        entry(
            "Observation/1",
            "FIT",
            state("", "a", "", "", false, false),
            DAY,
            Value.NONE,
            List.of()),
        entry(
            "Observation/1",
            "FIT",
            state("", "", "a", "", false, false),
            DAY,
            Value.NONE,
            List.of()),
        entry(
            "Observation/1",
            "FIT",
            state("", "", "", "a", false, false),
            DAY,
            Value.NONE,
            List.of()),
        entry(
            "Observation/1", "FIT", state("", "", "", "", true, false), DAY, Value.NONE, List.of()),
        entry(
            "Observation/1", "FIT", state("", "", "", "", false, true), DAY, Value.NONE, List.of()),
        entry("Observation/1", "FIT", State.NONE, PartialDate.UNKNOWN, Value.NONE, List.of()),
        entry("Observation/1", "FIT", State.NONE, date("2026-11-01"), Value.NONE, List.of()),
        entry("Observation/1", "FIT", State.NONE, date("2026-11"), Value.NONE, List.of()),
        entry("Observation/1", "FIT", State.NONE, date("2026"), Value.NONE, List.of()),
        entry(
            "Observation/1",
            "FIT",
            State.NONE,
            date("2026-11-20T00:00:00Z"),
            Value.NONE,
            List.of()),
        entry(
            "Observation/1",
            "FIT",
            State.NONE,
            date("2026-11-20T00:00:00.001Z"),
            Value.NONE,
            List.of()),
        entry(
            "Observation/1",
            "FIT",
            State.NONE,
            DAY,
            Value.NONE,
            List.of(new Component(List.of(new Code("s", "9")), new Value.Text("a")))));
  }

  private static State state(
      String status,
      String verification,
      String intent,
      String course,
      boolean not,
      boolean secret) {
    return new State(status, verification, intent, course, not, secret);
  }

  private static List<Demographics> patients() {
    return List.of(
        patient("2", "999", DAY, Sex.MALE, false, "A1"),
        patient("1", "998", DAY, Sex.MALE, false, "A1"),
        patient("1", "999", date("1961"), Sex.MALE, false, "A1"),
        patient("1", "999", DAY, Sex.FEMALE, false, "A1"),
        patient("1", "999", DAY, Sex.MALE, true, "A1"),
        patient("1", "999", DAY, Sex.MALE, false, "A2"));
  }

  private static List<Consultation> consultations() {
    Decision decision =
        new Decision(new RuleId("p", "r"), "d", Verdict.DECLINED, AT, AT.plusSeconds(1));
    Decision later =
        new Decision(new RuleId("p", "r"), "d", Verdict.DECLINED, AT, AT.plusSeconds(2));
    Decision snoozed =
        new Decision(new RuleId("p", "r"), "d", Verdict.SNOOZED, AT, AT.plusSeconds(1));
    Decision marked = shown(decision, new Shown("key", Set.of("a")));
    Decision more = shown(decision, new Shown("key", Set.of("a", "b")));
    Decision rekeyed = shown(decision, new Shown("another", Set.of("a")));
    Answer yes = new Answer("pain", new Value.YesNo(true));
    Answer no = new Answer("pain", new Value.YesNo(false));
    return List.of(
        Consultation.at(AT),
        Consultation.at(AT.plusSeconds(1)),
        Consultation.at(AT.plusNanos(1)),
        consultation("p", List.of(), List.of(), ""),
        consultation("q", List.of(), List.of(), ""),
        consultation("p", List.of(yes), List.of(), ""),
        consultation("p", List.of(no), List.of(), ""),
        consultation("p", List.of(), List.of(decision), ""),
        consultation("p", List.of(), List.of(later), ""),
        consultation("p", List.of(), List.of(snoozed), ""),
        consultation("p", List.of(), List.of(marked), ""),
        consultation("p", List.of(), List.of(more), ""),
        consultation("p", List.of(), List.of(rekeyed), ""),
        consultation("p", List.of(), List.of(), "full"),
        consultation("p", List.of(), List.of(), "free"));
  }

  private static Decision shown(Decision d, Shown shown) {
    return new Decision(d.rule(), d.digest(), d.verdict(), d.decidedOn(), d.until(), shown);
  }

  @Test
  @DisplayName("SEM-17: in which order decisions were handed over does not count")
  void theOrderOfDecisionsDoesNotCount() {
    Decision one = new Decision(new RuleId("p", "a"), "d", Verdict.DECLINED, AT, AT);
    Decision two = new Decision(new RuleId("p", "b"), "d", Verdict.DECLINED, AT, AT);

    assertThat(digest(consultation("p", List.of(), List.of(one, two), "")))
        .isEqualTo(digest(consultation("p", List.of(), List.of(two, one), "")));
  }
}
