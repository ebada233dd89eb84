package org.openpathways.engine.criterion;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.concept.ConceptBuilder;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Timing;
import org.openpathways.engine.record.Value;

/** A patient for tests: a complete record, seen at noon on 22 Nov 2026 in London, unless said. */
final class Patient {
  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final List<Entry> entries = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();
  private final Map<RecordPart, Coverage> coverage = new EnumMap<>(RecordPart.class);
  private Instant asOf = Instant.parse("2026-11-22T12:00:00Z");
  private PartialDate born = date("1961-03-02");
  private PartialDate registered = PartialDate.UNKNOWN;
  private Sex sex = Sex.FEMALE;

  Patient() {
    for (RecordPart part : RecordPart.values()) {
      coverage.put(part, Coverage.COMPLETE);
    }
  }

  static PartialDate date(String text) {
    return text.isEmpty() ? PartialDate.UNKNOWN : PartialDate.parse(text).orElseThrow();
  }

  Patient asOf(String instant) {
    asOf = Instant.parse(instant);
    return this;
  }

  Patient born(String date) {
    born = date(date);
    return this;
  }

  Patient sex(Sex of) {
    sex = of;
    return this;
  }

  Patient registered(String date) {
    registered = date(date);
    return this;
  }

  Patient seen(RecordPart part, Coverage how) {
    coverage.put(part, how);
    return this;
  }

  Patient answered(String concept, boolean yes) {
    answers.add(new Answer(concept, new Value.YesNo(yes)));
    return this;
  }

  Patient answered(String concept, Value value) {
    answers.add(new Answer(concept, value));
    return this;
  }

  /** An active, confirmed problem or symptom since a day. */
  Patient has(String name, String onset) {
    return condition(name, "active", "confirmed", onset, "", "");
  }

  Patient condition(
      String name,
      String status,
      String verification,
      String onset,
      String ended,
      String recorded) {
    return add(
        RecordPart.CONDITION,
        name,
        new State(status, verification, "", "", false, false),
        new Timing(date(onset), date(ended), date(recorded)),
        Value.NONE);
  }

  /** A final observation. */
  Patient observed(String name, String on, Value value) {
    return observed(name, "final", on, value);
  }

  Patient observed(String name, String status, String on, Value value) {
    return add(
        RecordPart.OBSERVATION,
        name,
        new State(status, "", "", "", false, false),
        new Timing(date(on), PartialDate.UNKNOWN, PartialDate.UNKNOWN),
        value);
  }

  Patient value(String name, String on, String number, String unit) {
    return observed(name, on, quantity(number, unit));
  }

  Patient panel(String name, String on, String upper, String lower) {
    List<Component> components = new ArrayList<>();
    if (!upper.isEmpty()) {
      components.add(
          new Component(List.of(ConceptBuilder.code("systolic")), quantity(upper, "mm[Hg]")));
    }
    if (!lower.isEmpty()) {
      components.add(
          new Component(List.of(ConceptBuilder.code("diastolic")), quantity(lower, "mm[Hg]")));
    }
    return add(
        RecordPart.OBSERVATION,
        name,
        new State("final", "", "", "", false, false),
        new Timing(date(on), PartialDate.UNKNOWN, PartialDate.UNKNOWN),
        Value.NONE,
        components);
  }

  static Value.Quantity quantity(String number, String unit) {
    Value.Comparator comparator = Value.Comparator.EXACT;
    String digits = number;
    for (var sign :
        List.of(
            Map.entry("<=", Value.Comparator.AT_MOST),
            Map.entry(">=", Value.Comparator.AT_LEAST),
            Map.entry("<", Value.Comparator.BELOW),
            Map.entry(">", Value.Comparator.ABOVE))) {
      if (digits.startsWith(sign.getKey())) {
        comparator = sign.getValue();
        digits = digits.substring(sign.getKey().length());
      }
    }
    return new Value.Quantity(
        Double.parseDouble(digits), digits, comparator, unit, unit, "http://unitsofmeasure.org");
  }

  Patient prescribed(String name, String status, String course, String on, String ended) {
    return prescribed(name, status, "order", course, on, ended, Value.NONE);
  }

  Patient prescribed(
      String name,
      String status,
      String intent,
      String course,
      String on,
      String ended,
      Value dose) {
    return add(
        RecordPart.MEDICATION_REQUEST,
        name,
        new State(status, "", intent, course, false, false),
        new Timing(date(on), date(ended), PartialDate.UNKNOWN),
        dose);
  }

  Patient statement(String name, String status, String on) {
    return add(RecordPart.MEDICATION_STATEMENT, name, status(status), on(on), Value.NONE);
  }

  Patient requested(String name, String status, String on) {
    return requested(name, status, "order", on);
  }

  Patient requested(String name, String status, String intent, String on) {
    return add(
        RecordPart.SERVICE_REQUEST,
        name,
        new State(status, "", intent, "", false, false),
        on(on),
        Value.NONE);
  }

  Patient procedure(String name, String status, String on) {
    return add(RecordPart.PROCEDURE, name, status(status), on(on), Value.NONE);
  }

  Patient entry(RecordPart part, String name, String status, String on) {
    return add(part, name, status(status), on(on), Value.NONE);
  }

  Patient entry(RecordPart part, String name, State state, Value value, String on) {
    return add(part, name, state, on(on), value);
  }

  static State status(String status) {
    return new State(status, "", "", "", false, false);
  }

  private static Timing on(String date) {
    return new Timing(date(date), PartialDate.UNKNOWN, PartialDate.UNKNOWN);
  }

  Patient change(UnaryOperator<Patient> how) {
    return how.apply(this);
  }

  private Patient add(RecordPart part, String name, State state, Timing timing, Value value) {
    return add(part, name, state, timing, value, List.of());
  }

  private Patient add(
      RecordPart part,
      String name,
      State state,
      Timing timing,
      Value value,
      List<Component> components) {
    Code code = ConceptBuilder.code(name);
    entries.add(
        new Entry(
            part,
            part.resourceType() + "/" + entries.size(),
            List.of(code),
            name,
            state,
            timing,
            value,
            components));
    return this;
  }

  PatientRecord record() {
    return new PatientRecord(
        new Demographics("p", "", born, sex, false, PartialDate.UNKNOWN, "", registered),
        entries,
        coverage,
        List.of());
  }

  RecordView view(Criterion... criteria) {
    return RecordView.of(
        record(), asOf, LONDON, answers, BoundCriteria.of(List.of(criteria)).index(), 28);
  }

  Outcome evaluate(Criterion criterion) {
    BoundCriteria bound = BoundCriteria.of(List.of(criterion));
    return bound.evaluate(RecordView.of(record(), asOf, LONDON, answers, bound.index(), 28))[0];
  }

  Truth truth(Criterion criterion) {
    return evaluate(criterion).truth();
  }

  Outcome.Reason reason(Criterion criterion) {
    return evaluate(criterion).reason();
  }
}
