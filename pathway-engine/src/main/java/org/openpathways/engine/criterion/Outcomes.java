package org.openpathways.engine.criterion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.Reading;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Value;

/** Makes outcomes and their evidence. */
final class Outcomes {
  private static final Outcome SILENT_NO =
      new Outcome(Truth.NOT_MET, Basis.SILENCE, Reason.KNOWN, List.of(), "");
  private static final Outcome SILENT_YES =
      new Outcome(Truth.MET, Basis.SILENCE, Reason.KNOWN, List.of(), "");
  private static final Map<Reason, Outcome> SILENT_UNKNOWN = new EnumMap<>(Reason.class);

  static {
    for (Reason reason : Reason.values()) {
      SILENT_UNKNOWN.put(reason, new Outcome(Truth.UNKNOWN, Basis.SILENCE, reason, List.of(), ""));
    }
  }

  private Outcomes() {}

  /** Nothing is recorded, and that means no. */
  static Outcome silentNo() {
    return SILENT_NO;
  }

  /** Nothing is recorded, and that means nothing. */
  static Outcome silentUnknown(Reason reason) {
    return SILENT_UNKNOWN.getOrDefault(reason, SILENT_NO);
  }

  static Outcome unknown(Basis basis, Reason reason, List<Evidence> evidence, String words) {
    return new Outcome(Truth.UNKNOWN, basis, reason, evidence, words);
  }

  /** Known when the truth is, otherwise unknown for this reason. */
  static Outcome of(
      Truth truth, Basis basis, Reason ifUnknown, List<Evidence> evidence, String words) {
    Reason reason = truth == Truth.UNKNOWN ? ifUnknown : Reason.KNOWN;
    return new Outcome(truth, basis, reason, evidence, words);
  }

  /** As {@link #of}, explained when somebody asks, from what never changes. */
  static Outcome later(
      Truth truth, Basis basis, Reason ifUnknown, Supplier<Outcome.Explanation> source) {
    Reason reason = truth == Truth.UNKNOWN ? ifUnknown : Reason.KNOWN;
    return new Outcome(truth, basis, reason, source);
  }

  /** One entry as evidence, without a note, and words. */
  static Outcome.Explanation explained(Mention mention, String words) {
    return new Outcome.Explanation(List.of(evidence(mention, "")), words);
  }

  /** The answer "no" decides. */
  static Outcome denied(Mention answer) {
    return later(
        Truth.NOT_MET, basis(answer), Reason.KNOWN, () -> explained(answer, "answered no"));
  }

  /** The same with another truth; for {@link Criterion.Not}. */
  static Outcome not(Outcome outcome) {
    if (outcome.truth() == Truth.UNKNOWN) {
      return outcome;
    }
    if (outcome == SILENT_NO) {
      return SILENT_YES;
    }
    return outcome.with(outcome.truth().not());
  }

  /** What an entry rests on. */
  static Basis basis(Mention mention) {
    return mention.answered() ? Basis.ANSWERED : Basis.RECORDED;
  }

  static Basis basis(Reading reading) {
    return reading.isCalculated() ? Basis.CALCULATED : basis(reading.mention());
  }

  /** An entry as evidence. */
  static Evidence evidence(Mention mention, String note) {
    return new Evidence(
        mention.entry().reference(),
        mention.part(),
        mention.entry().title(),
        value(mention.value()),
        mention.entry().timing().effective(),
        note);
  }

  /** A reading as evidence; of a calculated one its inputs. */
  static List<Evidence> evidence(Reading reading, String note) {
    String both =
        note.isEmpty() || reading.note().isEmpty()
            ? note + reading.note()
            : reading.note() + "; " + note;
    if (!reading.isCalculated()) {
      return List.of(one(reading, both));
    }
    List<Evidence> inputs = new ArrayList<>();
    for (Reading input : reading.inputs()) {
      inputs.add(one(input, input.note()));
    }
    return inputs;
  }

  private static Evidence one(Reading reading, String note) {
    Mention mention = reading.mention();
    return new Evidence(
        mention.entry().reference(),
        mention.part(),
        mention.entry().title(),
        reading.shown(),
        mention.entry().timing().effective(),
        note);
  }

  private static String value(Value value) {
    if (value instanceof Value.Coded coded) {
      return coded.text();
    }
    if (value instanceof Value.YesNo yesNo) {
      return yesNo.yes() ? "yes" : "no";
    }
    if (value instanceof Value.Text text) {
      return text.text();
    }
    return value instanceof Value.Quantity q ? (q.written() + " " + q.unit()).strip() : "";
  }

  /** Why an unusable reading cannot be used. */
  static Reason reason(Reading reading) {
    if (reading.isCalculated()) {
      return Reason.NOT_CALCULABLE;
    }
    return switch (reading.usability()) {
      case UNIT -> Reason.UNIT_NOT_USABLE;
      case STALE -> Reason.TOO_OLD;
      case VALUE, USABLE -> Reason.VALUE_NOT_USABLE;
    };
  }
}
