package org.openpathways.engine.record;

import java.util.ArrayList;
import java.util.List;

/**
 * What was read of one resource so far. Its elements come in any order; the shape of the resource
 * ({@link Shape}) knows which element means what. One draft serves one resource after another.
 */
final class Draft {
  final Choice<PartialDate> began = new Choice<>(PartialDate.UNKNOWN);
  final Choice<PartialDate> ended = new Choice<>(PartialDate.UNKNOWN);
  final Choice<Codeable> medicationCode = new Choice<>(Codeable.NONE);
  final ValueReading observed = new ValueReading();
  final List<Component> components = new ArrayList<>(0);
  final List<Answer> answers = new ArrayList<>(0);
  final ContainedMedications contained = new ContainedMedications();

  Labels labels = Labels.NONE;
  String id = "";
  Owner owner = Owner.UNSAID;
  Codeable code = Codeable.NONE;

  /** Where an encounter took place: at home, in clinic. */
  Codeable setting = Codeable.NONE;

  /** Why an encounter took place: a symptom, a problem. */
  Codeable why = Codeable.NONE;

  String medicationReference = "";
  Value value = Value.NONE;
  PartialDate authored = PartialDate.UNKNOWN;
  PartialDate recorded = PartialDate.UNKNOWN;
  String status = "";
  String verification = "";
  String intent = "";
  String course = "";
  boolean doNotPerform;

  /** An answered item of a questionnaire. */
  record Answer(String linkId, String text, Value value) {}

  private State lastState = State.NONE;

  /** As for a new resource. */
  void clear() {
    began.clear();
    ended.clear();
    medicationCode.clear();
    observed.clear();
    components.clear();
    answers.clear();
    contained.clear();
    labels = Labels.NONE;
    owner = Owner.UNSAID;
    clearConcepts();
    clearWords();
  }

  private void clearConcepts() {
    code = Codeable.NONE;
    setting = Codeable.NONE;
    why = Codeable.NONE;
    medicationReference = "";
    value = Value.NONE;
    authored = PartialDate.UNKNOWN;
    recorded = PartialDate.UNKNOWN;
  }

  private void clearWords() {
    id = "";
    status = "";
    verification = "";
    intent = "";
    course = "";
    doNotPerform = false;
  }

  /** The state; the one before again if they are equal, as they mostly are. */
  private State state() {
    State last = lastState;
    boolean same =
        last.status().equals(status)
            && last.verification().equals(verification)
            && last.intent().equals(intent)
            && last.course().equals(course)
            && last.doNotPerform() == doNotPerform
            && last.sensitive() == labels.sensitive();
    if (!same) {
      lastState = new State(status, verification, intent, course, doNotPerform, labels.sensitive());
    }
    return lastState;
  }

  /** The resource as one entry, or as one per answer. */
  List<Entry> entries(RecordPart part, String reference) {
    State state = state();
    Timing timing = timing();
    if (part != RecordPart.QUESTIONNAIRE_RESPONSE) {
      return List.of(entry(part, reference, code, state, timing, value()));
    }
    return answers.stream()
        .map(
            answer ->
                entry(
                    part,
                    reference,
                    QuestionnaireAnswers.code(answer),
                    state,
                    timing,
                    answer.value))
        .toList();
  }

  private Timing timing() {
    PartialDate onset = authored.isKnown() ? authored : began.value();
    return new Timing(onset, ended.value(), recorded);
  }

  private Value value() {
    return value == Value.NONE ? observed.value() : value;
  }

  private Entry entry(
      RecordPart part, String reference, Codeable code, State state, Timing timing, Value value) {
    return new Entry(part, reference, code.codes(), code.title(), state, timing, value, components);
  }
}
