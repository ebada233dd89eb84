package org.openpathways.engine.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.openpathways.engine.pathway.Availability;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Value;

/** Writes the inputs of an evaluation into a digest, everything in one fixed order. */
final class InputEncoding {
  private static final String RELEASES = "openpathways releases 1";
  private static final String INPUTS = "openpathways inputs 3";
  private final DigestSink sink = new DigestSink();

  private InputEncoding() {}

  static String releases(String locality, List<String> digests) {
    DigestSink sink = new DigestSink();
    return sink.text(RELEASES).text(locality).list(digests, sink::text).finish();
  }

  static String inputs(String releases, PatientRecord record, Consultation consultation) {
    InputEncoding encoding = new InputEncoding();
    encoding.sink.text(INPUTS).text(releases);
    encoding.consultation(consultation);
    encoding.record(record);
    return encoding.sink.finish();
  }

  private void consultation(Consultation consultation) {
    sink.moment(consultation.asOf()).text(consultation.opened().orElse(""));
    sink.list(consultation.answers(), a -> value(sink.text(a.concept()), a.value()));
    Comparator<Consultation.Decision> order =
        Comparator.comparing((Consultation.Decision d) -> d.rule().toString())
            .thenComparing(Consultation.Decision::decidedOn)
            .thenComparing(Consultation.Decision::until)
            .thenComparing(Consultation.Decision::verdict)
            .thenComparing(Consultation.Decision::digest);
    sink.list(consultation.decisions().stream().sorted(order).toList(), this::decision);
    TreeMap<String, Availability> capacity = new TreeMap<>(consultation.capacity());
    sink.number(capacity.size());
    capacity.forEach((service, now) -> availability(sink.text(service), now));
  }

  private static void availability(DigestSink into, Availability now) {
    into.choice(now.state()).text(now.waiting()).text(now.note()).text(now.reason());
    into.text(now.until().map(LocalDate::toString).orElse(""));
    into.text(now.alternative().orElse(""));
  }

  private void decision(Consultation.Decision decision) {
    sink.text(decision.rule().pathway()).text(decision.rule().name()).text(decision.digest());
    sink.choice(decision.verdict()).moment(decision.decidedOn()).moment(decision.until());
  }

  private void record(PatientRecord record) {
    patient(record.patient());
    for (RecordPart part : RecordPart.values()) {
      Coverage coverage = record.coverage(part);
      sink.choice(coverage);
    }
    sink.list(record.entries(), this::entry).list(record.leftOut(), this::leftOut);
  }

  private void patient(Demographics patient) {
    sink.text(patient.id()).text(patient.nhsNumber());
    date(patient.birthDate());
    sink.choice(patient.sex()).flag(patient.deceased());
    date(patient.deceasedOn());
    sink.text(patient.practice()).text(patient.district());
    date(patient.registered());
  }

  private void entry(Entry entry) {
    sink.choice(entry.part()).text(entry.reference());
    codes(entry.codes());
    sink.word(entry.title());
    state(entry.state());
    date(entry.timing().onset());
    date(entry.timing().ended());
    date(entry.timing().recorded());
    value(sink, entry.value());
    sink.list(entry.components(), this::component);
  }

  private void component(Component component) {
    codes(component.codes());
    value(sink, component.value());
  }

  private void state(State state) {
    sink.word(state.status()).word(state.verification()).word(state.intent()).word(state.course());
    sink.flag(state.doNotPerform()).flag(state.sensitive());
  }

  private void leftOut(LeftOut leftOut) {
    sink.text(leftOut.reference()).text(leftOut.path()).choice(leftOut.reason());
  }

  private void codes(List<Code> codes) {
    sink.list(codes, c -> sink.word(c.system()).word(c.code()));
  }

  private void date(PartialDate date) {
    sink.choice(date.precision());
    switch (date.precision()) {
      case UNKNOWN -> {} // nothing more to say
      case YEAR, MONTH, DAY -> sink.day(date.earliest()); // the latest day follows from it
      case INSTANT -> sink.moment(date.instant());
    }
  }

  private void value(DigestSink into, Value value) {
    if (value instanceof Value.Quantity quantity) {
      into.word("quantity").decimal(quantity.number()).text(quantity.written());
      into.choice(quantity.comparator()).word(quantity.unit());
      into.word(quantity.code()).word(quantity.system());
    } else if (value instanceof Value.Coded coded) {
      into.word("coded");
      codes(coded.codes());
      into.word(coded.text());
    } else if (value instanceof Value.YesNo answer) {
      into.word("yes or no").flag(answer.yes());
    } else if (value instanceof Value.Text text) {
      into.word("text").text(text.text());
    } else if (value instanceof Value.Absent absent) {
      into.word("absent").text(absent.reason());
    } else {
      into.word("none");
    }
  }
}
