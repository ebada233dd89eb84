package org.openpathways.fhir.record;

import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Timing;
import org.openpathways.engine.record.Value;

/** What one resource says, before it gets its reference. Made step by step from {@link #by}. */
record Said(
    Reference owner,
    List<Code> codes,
    String title,
    State state,
    Timing timing,
    Value value,
    List<Component> components,
    String medication) {

  /** Nothing but whose it is. */
  static Said by(Reference owner) {
    return new Said(owner, List.of(), "", State.NONE, Timing.UNKNOWN, Value.NONE, List.of(), "");
  }

  Said about(CodeableConcept... concepts) {
    return about(List.of(concepts));
  }

  Said about(List<CodeableConcept> concepts) {
    return named(Concepts.codes(concepts), Concepts.title(concepts));
  }

  Said named(List<Code> newCodes, String newTitle) {
    return new Said(owner, newCodes, newTitle, state, timing, value, components, medication);
  }

  Said status(String status) {
    return in(new State(status, "", "", "", false, false));
  }

  Said in(State newState) {
    return new Said(owner, codes, title, newState, timing, value, components, medication);
  }

  Said at(PartialDate onset, PartialDate ended, PartialDate recorded) {
    Timing times = new Timing(onset, ended, recorded);
    return new Said(owner, codes, title, state, times, value, components, medication);
  }

  Said with(Value newValue) {
    return new Said(owner, codes, title, state, timing, newValue, components, medication);
  }

  Said with(List<Component> newComponents) {
    return new Said(owner, codes, title, state, timing, value, newComponents, medication);
  }

  /** Its code stands in the Medication referred to. */
  Said medication(String reference) {
    return new Said(owner, codes, title, state, timing, value, components, reference);
  }

  Said sensitive(boolean sensitive) {
    return in(
        new State(
            state.status(),
            state.verification(),
            state.intent(),
            state.course(),
            state.doNotPerform(),
            sensitive));
  }

  Entry entry(RecordPart part, String reference) {
    return new Entry(part, reference, codes, title, state, timing, value, components);
  }
}
