package org.openpathways.engine.record;

import java.util.List;

/** Writes a record into a digest, everything in one fixed order. */
public final class RecordDigest {
  private static final String RECORD = "openpathways record 2";

  private final DigestSink sink = new DigestSink();
  private State state = State.NONE; // of the entry before

  private RecordDigest() {}

  static String of(PatientRecord record) {
    RecordDigest digest = new RecordDigest();
    digest.record(record);
    return digest.sink.finish();
  }

  /** Writes a value. */
  public static DigestSink value(DigestSink sink, Value value) {
    if (value instanceof Value.None) {
      return sink.number(0);
    } else if (value instanceof Value.Quantity quantity) {
      sink.number(1).text(quantity.written()).decimal(quantity.number());
      sink.number(quantity.comparator().ordinal()).word(quantity.unit());
      return sink.word(quantity.code()).word(quantity.system());
    } else if (value instanceof Value.Coded coded) {
      codes(sink.number(2), coded.codes());
      return sink.word(coded.text());
    } else if (value instanceof Value.YesNo answer) {
      return sink.number(3).flag(answer.yes());
    } else if (value instanceof Value.Text text) {
      return sink.number(4).text(text.text());
    }
    return sink.number(5).word(((Value.Absent) value).reason());
  }

  private static void codes(DigestSink sink, List<Code> codes) {
    sink.number(codes.size());
    for (int i = 0; i < codes.size(); i++) {
      Code code = codes.get(i);
      sink.word(code.system()).word(code.code());
    }
  }

  private void record(PatientRecord record) {
    patient(record.patient());
    for (RecordPart part : RecordPart.values()) {
      sink.choice(record.coverage(part));
    }
    sink.list(record.entries(), this::entry).list(record.leftOut(), this::leftOut);
  }

  private void patient(Demographics patient) {
    sink.text(RECORD).text(patient.id()).text(patient.nhsNumber());
    date(patient.birthDate());
    sink.choice(patient.sex()).flag(patient.deceased());
    date(patient.deceasedOn());
    sink.text(patient.practice()).text(patient.district());
    date(patient.registered());
  }

  private void entry(Entry entry) {
    sink.choice(entry.part()).text(entry.reference());
    codes(sink, entry.codes());
    sink.word(entry.title());
    state(entry.state());
    date(entry.timing().onset());
    date(entry.timing().ended());
    date(entry.timing().recorded());
    value(sink, entry.value());
    sink.list(entry.components(), this::component);
  }

  private void component(Component component) {
    codes(sink, component.codes());
    value(sink, component.value());
  }

  /** Most often the same as of the entry before. */
  private void state(State next) {
    boolean same = next.equals(state);
    sink.flag(same);
    if (!same) {
      state = next;
      sink.word(next.status()).word(next.verification()).word(next.intent()).word(next.course());
      sink.flag(next.doNotPerform()).flag(next.sensitive());
    }
  }

  private void leftOut(LeftOut leftOut) {
    sink.text(leftOut.reference()).text(leftOut.path()).choice(leftOut.reason());
  }

  private void date(PartialDate date) {
    switch (date.precision()) {
      case UNKNOWN -> sink.number(0); // nothing more to say
      case YEAR -> sink.number(1).day(date.earliest()); // the latest day follows from it
      case MONTH -> sink.number(2).day(date.earliest());
      case DAY -> sink.number(3).day(date.earliest());
      case INSTANT -> sink.number(4).moment(date.instant());
    }
  }
}
