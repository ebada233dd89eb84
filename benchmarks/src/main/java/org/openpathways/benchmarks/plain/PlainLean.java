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
      switch (entry.part()) {
        case CONDITION -> gather(Kind.PROBLEM, entry, facts);
        case OBSERVATION -> gather(Kind.TEST, entry, facts);
        case MEDICATION_REQUEST -> gather(Kind.MEDICINE, entry, facts);
        case PROCEDURE -> {
          gather(Kind.PROCEDURE, entry, facts);
          gather(Kind.PROBLEM, entry, facts);
        }
        case SERVICE_REQUEST -> gather(Kind.REQUEST, entry, facts);
        default -> {}
      }
    }
    return PlainRules.decide(facts);
  }

  /** Most entries are of no interest: their status and date are never looked at. */
  private void gather(Kind kind, Entry entry, Facts facts) {
    Map<Code, List<Topic>> meanings = codes.of(kind);
    for (Code code : entry.codes()) {
      List<Topic> topics = meanings.get(code);
      if (topics != null) {
        long when = entry.timing().effective().instant().toEpochMilli();
        if (when <= facts.since.asOf) {
          topics.forEach(topic -> gather(topic, entry, when, facts));
        }
      }
    }
  }

  private void gather(Topic topic, Entry entry, long when, Facts facts) {
    switch (entry.part()) {
      case CONDITION -> condition(topic, entry, when, facts);
      case OBSERVATION -> observation(topic, entry, when, facts);
      case MEDICATION_REQUEST -> prescription(topic, entry, facts);
      case PROCEDURE -> procedure(topic, entry, when, facts);
      case SERVICE_REQUEST -> request(topic, entry, when, facts);
      default -> {}
    }
  }

  private static void condition(Topic topic, Entry entry, long when, Facts facts) {
    if (!entry.state().verification().equals("confirmed")) {
      return;
    }
    boolean active =
        switch (entry.state().status()) {
          case "active", "recurrence", "relapse" -> !entry.timing().ended().isKnown();
          default -> false;
        };
    facts.problem(topic, active, when);
  }

  private void observation(Topic topic, Entry entry, long when, Facts facts) {
    if (!isFinal(entry.state().status())) {
      return;
    }
    if (topic == Topic.BLOOD_PRESSURE) {
      facts.pressure(when, component(entry, Topic.SYSTOLIC), component(entry, Topic.DIASTOLIC));
    } else {
      facts.test(topic, when, value(topic, entry.value()));
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

  private static void prescription(Topic topic, Entry entry, Facts facts) {
    if (entry.state().status().equals("active")) {
      facts.takes.add(topic);
    }
  }

  private static void procedure(Topic topic, Entry entry, long when, Facts facts) {
    if (!entry.state().status().equals("completed")) {
      return;
    }
    if (topic.kind == Kind.PROBLEM) {
      facts.has.add(topic);
    } else {
      facts.done(topic, when);
    }
  }

  private static void request(Topic topic, Entry entry, long when, Facts facts) {
    boolean pending = entry.state().status().equals("active");
    boolean sent = pending || entry.state().status().equals("completed");
    if (sent && entry.state().intent().equals("order")) {
      facts.sent(topic, when, pending);
    }
  }
}
