package org.openpathways.engine.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptCode;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Timing;
import org.openpathways.engine.record.Value;
import org.openpathways.engine.scenario.Scenario.Given;

/** Makes one entry of a record, as the reader would make it of the FHIR resource that is meant. */
final class EntryMaker {
  /**
   * The product's own codes, which answers carry; a concept without verified codes has no other.
   */
  private static final String OWN_SYSTEM = ConceptCode.SYSTEM;

  /** Condition states by the word a scenario uses: clinical and verification status. */
  private static final Map<String, List<String>> CONDITION =
      Map.of(
          "", List.of("active", "confirmed"),
          "active", List.of("active", "confirmed"),
          "resolved", List.of("resolved", "confirmed"),
          "suspected", List.of("active", "provisional"),
          "refuted", List.of("", "refuted"),
          "entered-in-error", List.of("", "entered-in-error"));

  /** ServiceRequest states by the word a scenario uses. */
  private static final Map<String, String> REQUEST =
      Map.of(
          "", "active",
          "sent", "active",
          "draft", "draft",
          "done", "completed",
          "cancelled", "revoked",
          "entered-in-error", "entered-in-error");

  private final Given given;
  private final Concept concept;

  EntryMaker(Given given, Concept concept) {
    this.given = given;
    this.concept = concept;
  }

  /** Why a line cannot become an entry. */
  static final class Impossible extends Exception {
    private static final long serialVersionUID = 1;
    final String advice;

    Impossible(String what, String advice) {
      super(what);
      this.advice = advice;
    }

    String what() {
      return String.valueOf(getMessage());
    }
  }

  Entry make() throws Impossible {
    return switch (given.kind()) {
      case HAS -> has(true);
      case NO -> has(false);
      case VALUE -> value();
      case PANEL -> panel();
      case TAKES -> takes();
      case ALLERGY -> allergy();
      case REFERRAL -> request(concept.codes().meaning());
      case PROCEDURE -> procedure();
      case DECLINED -> coded(concept.codes().declined(), "declined");
      case CONTRAINDICATED -> coded(concept.codes().contraindicated(), "contraindicated");
    };
  }

  private Entry has(boolean yes) throws Impossible {
    if (isAnswerOnly()) {
      return answer(new Value.YesNo(yes));
    }
    return switch (concept.kind()) {
      case PROBLEM, SYMPTOM -> condition(yes);
      case EXAMINATION, TEST, SOCIAL, PANEL -> observation(new Value.YesNo(yes), List.of());
      case MEDICINE -> throw misfit("takes");
      case ALLERGY -> throw misfit("allergy");
      case REFERRAL -> throw misfit("referral");
      case PROCEDURE_DONE -> throw misfit("procedure");
      case CONTACT -> plain(RecordPart.ENCOUNTER, yes, "finished");
      case VACCINE -> plain(RecordPart.IMMUNIZATION, yes, "completed");
      case FAMILY_HISTORY -> plain(RecordPart.FAMILY_MEMBER_HISTORY, yes, "completed");
      case ALERT -> plain(RecordPart.FLAG, yes, "active");
      case ANSWER -> answer(new Value.YesNo(yes));
    };
  }

  private Impossible misfit(String key) {
    return new Impossible(
        "The concept \"%s\" is not said with \"%s\".".formatted(concept.name(), given.kind().key()),
        "write \"%s: %s\".".formatted(key, concept.name()));
  }

  private Entry condition(boolean yes) throws Impossible {
    List<String> state = word(CONDITION, yes ? given.detail("status") : "refuted");
    return entry(
        RecordPart.CONDITION,
        code(),
        new State(state.get(0), state.get(1), "", "", false, false),
        Value.NONE,
        List.of());
  }

  private Entry plain(RecordPart part, boolean yes, String status) throws Impossible {
    if (!yes) {
      throw new Impossible(
          "A recorded \"no\" of \"%s\" has no shape in the record.".formatted(concept.name()),
          "leave it out, or answer it.");
    }
    return entry(part, code(), state(status), Value.NONE, List.of());
  }

  private Entry value() throws Impossible {
    String written = given.detail("is");
    String unit =
        given.details().containsKey("unit")
            ? given.detail("unit")
            : concept.measure().map(Concept.Measure::unit).orElse("");
    Value value = Values.quantity(written, unit).orElse(new Value.Text(written));
    return isAnswerOnly() ? answer(value) : observation(value, List.of());
  }

  private Entry panel() throws Impossible {
    String[] numbers = given.detail("is").split("/", -1);
    if (concept.kind() != ConceptKind.PANEL || numbers.length != 2) {
      throw new Impossible(
          "\"%s\" of \"%s\" is not a panel's value.".formatted(given.detail("is"), concept.name()),
          "write \"{panel: clinic blood pressure, is: 150/95}\".");
    }
    return observation(
        Value.NONE, List.of(component("upper", numbers[0]), component("lower", numbers[1])));
  }

  private Component component(String part, String number) throws Impossible {
    String unit =
        given.details().containsKey("unit")
            ? given.detail("unit")
            : concept.measure().map(Concept.Measure::unit).orElse("");
    Set<Code> codes = concept.codes().parts().getOrDefault(part, Set.of());
    return new Component(
        List.of(first(codes, part)),
        Values.quantity(number, unit)
            .orElseThrow(() -> new Impossible("\"" + number + "\" is no number.", "write one.")));
  }

  private Entry takes() throws Impossible {
    boolean stopped = given.details().containsKey("stopped");
    String status = given.detail("status");
    Value dose = Value.NONE;
    if (given.details().containsKey("dose")) {
      dose =
          Values.amount(given.detail("dose"))
              .orElseThrow(
                  () -> new Impossible("The dose is no amount.", "write it like \"500 mg\"."));
    }
    return entry(
        RecordPart.MEDICATION_REQUEST,
        code(),
        new State(
            !status.isEmpty() ? status : stopped ? "stopped" : "active",
            "",
            "order",
            "",
            false,
            false),
        dose,
        List.of());
  }

  private Entry allergy() throws Impossible {
    List<String> state = word(CONDITION, given.detail("status"));
    return entry(
        RecordPart.ALLERGY_INTOLERANCE,
        code(),
        new State(state.get(0), state.get(1), "", "", false, false),
        Value.NONE,
        List.of());
  }

  private Entry procedure() throws Impossible {
    String state = given.detail("state");
    if (state.isEmpty() || state.equals("done")) {
      return entry(RecordPart.PROCEDURE, code(), state("completed"), Value.NONE, List.of());
    }
    return request(concept.codes().meaning());
  }

  private Entry request(Set<Code> codes) throws Impossible {
    return entry(
        RecordPart.SERVICE_REQUEST,
        first(codes, "meaning"),
        new State(word(REQUEST, given.detail("state")), "", "order", "", false, false),
        Value.NONE,
        List.of());
  }

  // "Declined" and "not suitable" are codes of their own, as GP systems record them.
  private Entry coded(Set<Code> codes, String what) throws Impossible {
    return entry(RecordPart.OBSERVATION, first(codes, what), state("final"), Value.NONE, List.of());
  }

  private Entry observation(Value value, List<Component> components) throws Impossible {
    String status = given.detail("status");
    return entry(
        RecordPart.OBSERVATION,
        code(),
        state(status.isEmpty() ? "final" : status),
        value,
        components);
  }

  private Entry answer(Value value) throws Impossible {
    return entry(RecordPart.QUESTIONNAIRE_RESPONSE, code(), state("completed"), value, List.of());
  }

  private Entry entry(
      RecordPart part, Code code, State state, Value value, List<Component> components) {
    return new Entry(
        part,
        part.resourceType() + "/scenario-" + given.line(),
        List.of(code),
        concept.name(),
        state,
        timing(),
        value,
        components);
  }

  private Timing timing() {
    PartialDate on = date("on");
    return new Timing(
        on.isKnown() ? on : date("since"),
        given.details().containsKey("stopped") ? date("stopped") : date("ended"),
        date("recorded"));
  }

  private PartialDate date(String key) {
    return PartialDate.parse(given.detail(key)).orElse(PartialDate.UNKNOWN);
  }

  private boolean isAnswerOnly() {
    return concept.codes().meaning().stream().allMatch(c -> c.system().equals(OWN_SYSTEM));
  }

  private Code code() throws Impossible {
    return first(concept.codes().meaning(), "meaning");
  }

  // The same code each time: verified ones first, then in order.
  private Code first(Set<Code> codes, String what) throws Impossible {
    return codes.stream()
        .min(
            Comparator.comparing((Code c) -> c.system().equals(OWN_SYSTEM))
                .thenComparing(Code::system)
                .thenComparing(Code::code))
        .orElseThrow(
            () ->
                new Impossible(
                    "The concept \"%s\" has no codes for \"%s\".".formatted(concept.name(), what),
                    "name a value set for it in the concept's file."));
  }

  private <T> T word(Map<String, T> words, String word) throws Impossible {
    T meaning = words.get(word);
    if (meaning == null) {
      throw new Impossible(
          "\"%s\" is not a state of an entry.".formatted(word),
          "use one of %s.".formatted(String.join(", ", new java.util.TreeSet<>(words.keySet()))));
    }
    return meaning;
  }

  private static State state(String status) {
    return new State(status, "", "", "", false, false);
  }
}
