package org.openpathways.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptCode;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Value;

class GivenRecordTest {
  private static final Code CODE = new Code("http://snomed.info/sct", "1");
  private static final Code LATER_CODE = new Code("http://snomed.info/sct", "2");

  private final List<Problem> problems = new ArrayList<>();
  private final Vocabulary vocabulary =
      new Vocabulary(
          Arrays.stream(ConceptKind.values())
              .flatMap(kind -> List.of(coded(kind), uncoded(kind)).stream())
              .toList());

  @Test
  void aProblemIsAConditionWithItsStatus() {
    assertThat(entry("{has: PROBLEM, on: 2026-01-02}"))
        .satisfies(
            e -> {
              assertThat(e.part()).isEqualTo(RecordPart.CONDITION);
              assertThat(e.codes()).containsExactly(CODE);
              assertThat(e.reference()).isEqualTo("Condition/scenario-6");
              assertThat(e.timing().onset()).isEqualTo(day(2026, 1, 2));
            });
    assertThat(state("{has: PROBLEM}")).isEqualTo(condition("active", "confirmed"));
    assertThat(state("{has: PROBLEM, status: resolved, ended: 2026-01-02}"))
        .isEqualTo(condition("resolved", "confirmed"));
    assertThat(state("{has: PROBLEM, status: suspected}"))
        .isEqualTo(condition("active", "provisional"));
    assertThat(state("{has: PROBLEM, status: entered-in-error}"))
        .isEqualTo(condition("", "entered-in-error"));
    assertThat(state("{no: SYMPTOM}")).isEqualTo(condition("", "refuted"));
  }

  @Test
  void aFindingIsAnObservationThatSaysYesOrNo() {
    assertThat(entry("{has: EXAMINATION}").value()).isEqualTo(new Value.YesNo(true));
    assertThat(entry("{no: EXAMINATION}").value()).isEqualTo(new Value.YesNo(false));
    assertThat(entry("{no: EXAMINATION}").part()).isEqualTo(RecordPart.OBSERVATION);
  }

  @Test
  void aValueHasComparatorAndUnit() {
    assertThat(entry("{value: TEST, is: 10, unit: ug/g}").value())
        .isEqualTo(quantity(Value.Comparator.EXACT, "10", "ug/g"));
    assertThat(entry("{value: TEST, is: \"<10\"}").value())
        .isEqualTo(quantity(Value.Comparator.BELOW, "10", "mmol/L"));
    assertThat(entry("{value: TEST, is: \">= 3.5\"}").value())
        .isEqualTo(quantity(Value.Comparator.AT_LEAST, "3.5", "mmol/L"));
    assertThat(entry("{value: TEST, is: 10, unit: \"\"}").value())
        .isEqualTo(new Value.Quantity(10, "10", Value.Comparator.EXACT, "", "", ""));
    assertThat(entry("{value: TEST, is: haemolysed}").value())
        .isEqualTo(new Value.Text("haemolysed"));
    assertThat(entry("{value: TEST, is: 10}").state().status()).isEqualTo("final");
    assertThat(entry("{value: TEST, is: 10, status: entered-in-error}").state().status())
        .isEqualTo("entered-in-error");
  }

  @Test
  void aPanelHasTwoParts() {
    assertThat(entry("{panel: PANEL, is: 150/95}").components())
        .containsExactly(
            new Component(
                List.of(new Code("s", "upper")), quantity(Value.Comparator.EXACT, "150", "mmol/L")),
            new Component(
                List.of(new Code("s", "lower")), quantity(Value.Comparator.EXACT, "95", "mmol/L")));
  }

  @Test
  void aMedicineIsAnOrderUntilItIsStopped() {
    Entry taken = entry("{takes: MEDICINE, since: 2025-01-01, dose: 500 mg}");
    assertThat(taken.part()).isEqualTo(RecordPart.MEDICATION_REQUEST);
    assertThat(taken.state()).isEqualTo(new State("active", "", "order", "", false, false));
    assertThat(taken.timing().onset()).isEqualTo(day(2025, 1, 1));
    assertThat(taken.value()).isEqualTo(quantity(Value.Comparator.EXACT, "500", "mg"));

    Entry stopped = entry("{takes: MEDICINE, since: 2025-01-01, stopped: 2026-01-01}");
    assertThat(stopped.state().status()).isEqualTo("stopped");
    assertThat(stopped.timing().ended()).isEqualTo(day(2026, 1, 1));
  }

  @Test
  void aReferralHasAState() {
    assertThat(entry("{referral: REFERRAL, state: sent}").part())
        .isEqualTo(RecordPart.SERVICE_REQUEST);
    assertThat(state("{referral: REFERRAL, state: sent}").status()).isEqualTo("active");
    assertThat(state("{referral: REFERRAL, state: draft}").status()).isEqualTo("draft");
    assertThat(state("{referral: REFERRAL, state: done}").status()).isEqualTo("completed");
    assertThat(state("{referral: REFERRAL, state: cancelled}").status()).isEqualTo("revoked");
    assertThat(entry("{procedure: PROCEDURE_DONE, state: done}").part())
        .isEqualTo(RecordPart.PROCEDURE);
    assertThat(entry("{procedure: PROCEDURE_DONE, state: sent}").part())
        .isEqualTo(RecordPart.SERVICE_REQUEST);
  }

  @Test
  void declinedAndContraindicatedHaveCodesOfTheirOwn() {
    assertThat(entry("{declined: MEDICINE}").codes()).containsExactly(new Code("s", "declined"));
    assertThat(entry("{contraindicated: MEDICINE}").codes())
        .containsExactly(new Code("s", "contraindicated"));
  }

  @Test
  void aConceptWithoutACodeIsAnswered() {
    Entry answered = entry("{has: uncoded SYMPTOM}");
    assertThat(answered.part()).isEqualTo(RecordPart.QUESTIONNAIRE_RESPONSE);
    assertThat(answered.codes()).containsExactly(ConceptCode.of("uncoded SYMPTOM"));
    assertThat(entry("{no: ANSWER}").value()).isEqualTo(new Value.YesNo(false));
    assertThat(entry("{value: uncoded TEST, is: 3}").part())
        .isEqualTo(RecordPart.QUESTIONNAIRE_RESPONSE);
  }

  @Test
  void theOtherKindsHaveTheirParts() {
    assertThat(entry("{allergy: ALLERGY}").part()).isEqualTo(RecordPart.ALLERGY_INTOLERANCE);
    assertThat(entry("{has: CONTACT}").part()).isEqualTo(RecordPart.ENCOUNTER);
    assertThat(entry("{has: VACCINE}").part()).isEqualTo(RecordPart.IMMUNIZATION);
    assertThat(entry("{has: FAMILY_HISTORY}").part()).isEqualTo(RecordPart.FAMILY_MEMBER_HISTORY);
    assertThat(entry("{has: ALERT}").part()).isEqualTo(RecordPart.FLAG);
  }

  @Test
  void partsAreSuppliedUnlessTheScenarioSaysOtherwise() {
    PatientRecord record = record("{has: PROBLEM}", "not-supplied: [Observation]");
    assertThat(record.coverage(RecordPart.CONDITION)).isEqualTo(Coverage.COMPLETE);
    assertThat(record.coverage(RecordPart.OBSERVATION)).isEqualTo(Coverage.NOT_SUPPLIED);
    assertThat(problems).isEmpty();
  }

  @Test
  void reportsWhatCannotBeMade() {
    record("{has: nothing}", "");
    record("{has: MEDICINE}", "");
    record("{panel: PANEL, is: 150}", "");
    record("{referral: REFERRAL, state: lost}", "");
    record("{takes: MEDICINE, dose: some}", "");
    record("{no: CONTACT}", "");
    record("{declined: uncoded MEDICINE}", "");
    record("{has: PROBLEM}", "not-supplied: [Condition]");
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "There is no concept called \"nothing\".",
            "The concept \"MEDICINE\" is not said with \"has\".",
            "\"150\" of \"PANEL\" is not a panel's value.",
            "\"lost\" is not a state of an entry.",
            "The dose is no amount.",
            "A recorded \"no\" of \"CONTACT\" has no shape in the record.",
            "The concept \"uncoded MEDICINE\" has no codes for \"declined\".",
            "The record gives entries of a part that was not supplied (Condition).");
    assertThat(problems).allSatisfy(p -> assertThat(p.line()).isPositive());
  }

  private Entry entry(String given) {
    PatientRecord record = record(given, "");
    assertThat(problems).isEmpty();
    return record.entries().get(0);
  }

  private State state(String given) {
    return entry(given).state();
  }

  private PatientRecord record(String given, String more) {
    String text =
        """
        scenarios:
          - name: x
            as-of: 2026-11-22
            patient: {born: 1960}
            record:
              - %s
            %s
            expect: {}
        """
            .formatted(given, more);
    Scenario scenario = ScenarioReader.read("s.yaml", text, problems::add).get(0);
    return new GivenRecord("s.yaml", vocabulary, problems::add).of(scenario);
  }

  private static State condition(String status, String verification) {
    return new State(status, verification, "", "", false, false);
  }

  private static Value quantity(Value.Comparator comparator, String number, String unit) {
    return new Value.Quantity(
        Double.parseDouble(number), number, comparator, unit, unit, "http://unitsofmeasure.org");
  }

  private static PartialDate day(int year, int month, int day) {
    return PartialDate.of(LocalDate.of(year, month, day));
  }

  private static Concept coded(ConceptKind kind) {
    return concept(
        kind.name(),
        kind,
        new Concept.Codes(
            "https://openpathways.example/ValueSet/x",
            Set.of(LATER_CODE, CODE, ConceptCode.of(kind.name())),
            Set.of(),
            Set.of(),
            Set.of(new Code("s", "declined")),
            Set.of(new Code("s", "contraindicated")),
            Map.of(
                "upper", Set.of(new Code("s", "upper")), "lower", Set.of(new Code("s", "lower")))));
  }

  private static Concept uncoded(ConceptKind kind) {
    String name = "uncoded " + kind.name();
    return concept(
        name,
        kind,
        new Concept.Codes(
            "", Set.of(ConceptCode.of(name)), Set.of(), Set.of(), Set.of(), Set.of(), Map.of()));
  }

  private static Concept concept(String name, ConceptKind kind, Concept.Codes codes) {
    return new Concept(
        name,
        kind,
        "digest",
        codes,
        Optional.of(
            new Concept.Measure("mmol/L", "", -1, 0, 1000, Concept.Concern.HIGHER, List.of())),
        new Concept.Silence(false, 0, false),
        new Concept.Persistence(Window.EVER, Window.EVER, Optional.empty()),
        Optional.empty(),
        "",
        Concept.GapFill.ASK,
        List.of());
  }
}
