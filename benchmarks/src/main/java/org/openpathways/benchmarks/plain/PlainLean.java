package org.openpathways.benchmarks.plain;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.openpathways.benchmarks.plain.Topic.Kind;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.record.Value;

/** Decides over the lean record. Safe for several threads. */
public final class PlainLean {
  private final Codes codes;
  private final ZoneId zone;

  /** With these codes, days meant in this zone. */
  public PlainLean(Codes codes, ZoneId zone) {
    this.codes = codes;
    this.zone = zone;
  }

  /** The rules that recommend, as pathway and name. */
  public SortedSet<String> decide(PatientRecord record, Instant asOf) {
    Facts facts = new Facts(new Since(asOf, zone));
    facts.age =
        Period.between(record.patient().birthDate().earliest(), facts.since.today).getYears();
    facts.male = record.patient().sex() == Sex.MALE;
    facts.female = record.patient().sex() == Sex.FEMALE;
    for (Entry entry : record.entries()) {
      long when = entry.timing().effective().instant().toEpochMilli();
      if (when <= facts.since.asOf) {
        gather(entry, when, facts);
      }
    }
    return PlainRules.decide(facts);
  }

  private void gather(Entry entry, long when, Facts facts) {
    switch (entry.part()) {
      case CONDITION -> condition(entry, when, facts);
      case OBSERVATION -> observation(entry, when, facts);
      case MEDICATION_REQUEST -> prescription(entry, facts);
      case PROCEDURE -> procedure(entry, when, facts);
      case SERVICE_REQUEST -> request(entry, when, facts);
      default -> {}
    }
  }

  private void condition(Entry entry, long when, Facts facts) {
    if (!entry.state().verification().equals("confirmed")) {
      return;
    }
    boolean active =
        switch (entry.state().status()) {
          case "active", "recurrence", "relapse" -> !entry.timing().ended().isKnown();
          default -> false;
        };
    Map<Code, List<Topic>> problems = codes.of(Kind.PROBLEM);
    for (Code code : entry.codes()) {
      for (Topic topic : problems.getOrDefault(code, List.of())) {
        facts.problem(topic, active, when);
      }
    }
  }

  private void observation(Entry entry, long when, Facts facts) {
    if (!isFinal(entry.state().status())) {
      return;
    }
    Map<Code, List<Topic>> tests = codes.of(Kind.TEST);
    for (Code code : entry.codes()) {
      for (Topic topic : tests.getOrDefault(code, List.of())) {
        if (topic == Topic.BLOOD_PRESSURE) {
          facts.pressure(when, component(entry, Topic.SYSTOLIC), component(entry, Topic.DIASTOLIC));
        } else {
          facts.test(topic, when, value(topic, entry.value()));
        }
      }
    }
  }

  private static boolean isFinal(String status) {
    return status.equals("final") || status.equals("amended") || status.equals("corrected");
  }

  private double component(Entry entry, Topic wanted) {
    Map<Code, List<Topic>> parts = codes.of(Kind.COMPONENT);
    for (Component component : entry.components()) {
      for (Code code : component.codes()) {
        if (parts.getOrDefault(code, List.of()).contains(wanted)) {
          return value(wanted, component.value());
        }
      }
    }
    return Double.NaN;
  }

  private static double value(Topic test, Value value) {
    return value instanceof Value.Quantity quantity
        ? Units.comparable(test, quantity.number(), quantity.code())
        : Double.NaN;
  }

  private void prescription(Entry entry, Facts facts) {
    if (!entry.state().status().equals("active")) {
      return;
    }
    Map<Code, List<Topic>> medicines = codes.of(Kind.MEDICINE);
    for (Code code : entry.codes()) {
      facts.takes.addAll(medicines.getOrDefault(code, List.of()));
    }
  }

  private void procedure(Entry entry, long when, Facts facts) {
    if (!entry.state().status().equals("completed")) {
      return;
    }
    Map<Code, List<Topic>> procedures = codes.of(Kind.PROCEDURE);
    Map<Code, List<Topic>> problems = codes.of(Kind.PROBLEM);
    for (Code code : entry.codes()) {
      for (Topic topic : procedures.getOrDefault(code, List.of())) {
        facts.done(topic, when);
      }
      facts.has.addAll(problems.getOrDefault(code, List.of()));
    }
  }

  private void request(Entry entry, long when, Facts facts) {
    boolean pending = entry.state().status().equals("active");
    boolean sent = pending || entry.state().status().equals("completed");
    if (!sent || !entry.state().intent().equals("order")) {
      return;
    }
    Map<Code, List<Topic>> requests = codes.of(Kind.REQUEST);
    for (Code code : entry.codes()) {
      for (Topic topic : requests.getOrDefault(code, List.of())) {
        facts.sent(topic, when, pending);
      }
    }
  }
}
