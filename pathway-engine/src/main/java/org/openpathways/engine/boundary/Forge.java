package org.openpathways.engine.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptCode;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Timing;
import org.openpathways.engine.record.Value;

/** Makes entries about one concept, as the reader would make them of FHIR resources. */
final class Forge {
  private static final String UCUM = "http://unitsofmeasure.org";

  private final Concept concept;
  private final List<Code> codes;

  /**
   * @param codes one for each way in which its codes mean other concepts too, the plainest first
   */
  Forge(Concept concept, List<Code> codes) {
    this.concept = concept;
    this.codes = List.copyOf(codes);
  }

  /** Its codes, of which the first means the fewest other concepts. */
  List<Code> codes() {
    return codes;
  }

  /** Where an entry that says that it is there stands. */
  RecordPart part() {
    if (codes.get(0).system().equals(ConceptCode.SYSTEM)) {
      return RecordPart.QUESTIONNAIRE_RESPONSE;
    }
    return switch (concept.kind()) {
      case PROBLEM, SYMPTOM -> RecordPart.CONDITION;
      case EXAMINATION, TEST, SOCIAL, PANEL -> RecordPart.OBSERVATION;
      case MEDICINE -> RecordPart.MEDICATION_REQUEST;
      case ALLERGY -> RecordPart.ALLERGY_INTOLERANCE;
      case REFERRAL -> RecordPart.SERVICE_REQUEST;
      case PROCEDURE_DONE -> RecordPart.PROCEDURE;
      case CONTACT -> RecordPart.ENCOUNTER;
      case VACCINE -> RecordPart.IMMUNIZATION;
      case FAMILY_HISTORY -> RecordPart.FAMILY_MEMBER_HISTORY;
      case ALERT -> RecordPart.FLAG;
      case ANSWER -> RecordPart.QUESTIONNAIRE_RESPONSE;
    };
  }

  /** An entry that says that it is there, or not where the part has words for it. */
  Entry state(boolean there, LocalDate on) {
    RecordPart part = part();
    boolean condition = part == RecordPart.CONDITION || part == RecordPart.ALLERGY_INTOLERANCE;
    Value value =
        part == RecordPart.OBSERVATION || part == RecordPart.QUESTIONNAIRE_RESPONSE
            ? new Value.YesNo(there)
            : Value.NONE;
    State state =
        condition
            ? there ? status("active", "confirmed") : status("", "refuted")
            : status(settled(part), "");
    return entry(part, codes.get(0), state, on, value);
  }

  private static String settled(RecordPart part) {
    return switch (part) {
      case OBSERVATION, DIAGNOSTIC_REPORT -> "final";
      case ENCOUNTER -> "finished";
      case MEDICATION_REQUEST, SERVICE_REQUEST, FLAG -> "active";
      default -> "completed";
    };
  }

  static State status(String status, String verification) {
    return new State(status, verification, "order", "", false, false);
  }

  /** A reading in the concept's own unit. */
  Entry reading(double number, Value.Comparator comparator, LocalDate on) {
    RecordPart part = part();
    RecordPart where = part == RecordPart.CONDITION ? RecordPart.OBSERVATION : part;
    return entry(
        where, codes.get(0), status(settled(where), ""), on, quantity(number, comparator, unit()));
  }

  String unit() {
    return concept.measure().map(Concept.Measure::unit).orElse("");
  }

  static Value quantity(double number, Value.Comparator comparator, String unit) {
    String system = unit.isEmpty() ? "" : UCUM;
    return new Value.Quantity(number, written(number), comparator, unit, unit, system);
  }

  static String written(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** A reading of a panel's two parts. */
  Entry panel(double upper, double lower, LocalDate on) {
    return new Entry(
        RecordPart.OBSERVATION,
        reference(RecordPart.OBSERVATION, codes.get(0), on),
        List.of(codes.get(0)),
        concept.name(),
        status("final", ""),
        at(on),
        Value.NONE,
        List.of(component("upper", upper), component("lower", lower)));
  }

  private Component component(String part, double number) {
    Set<Code> all = concept.codes().parts().getOrDefault(part, Set.of());
    List<Code> some = all.stream().sorted(Codes.ORDER).limit(1).toList();
    return new Component(some, quantity(number, Value.Comparator.EXACT, unit()));
  }

  /** Any entry of it. */
  Entry entry(RecordPart part, Code code, State state, LocalDate on, Value value) {
    return new Entry(
        part,
        reference(part, code, on),
        List.of(code),
        concept.name(),
        state,
        at(on),
        value,
        List.of());
  }

  /** The same, ended on a day. */
  static Entry ended(Entry entry, LocalDate on) {
    return new Entry(
        entry.part(),
        entry.reference(),
        entry.codes(),
        entry.title(),
        entry.state(),
        new Timing(entry.timing().onset(), PartialDate.of(on), PartialDate.UNKNOWN),
        entry.value(),
        entry.components());
  }

  private static Timing at(LocalDate on) {
    return new Timing(PartialDate.of(on), PartialDate.UNKNOWN, PartialDate.UNKNOWN);
  }

  private static String reference(RecordPart part, Code code, LocalDate on) {
    return part.resourceType() + "/" + code.code() + "-" + on;
  }
}
