package org.openpathways.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.record.Value;
import org.openpathways.engine.rules.Standing;

class ScenarioReaderTest {
  private static final String WHOLE =
      """
      scenarios:
        - name: FIT 10 refers
          facts: [CRC-8]
          as-of: 2026-11-22
          patient: {born: 1961-03, sex: female, registered: 2020-01-01}
          not-supplied: [ServiceRequest]
          record:
            - {has: rectal bleeding, on: 2026-11-01}
            - {value: FIT result, is: "<10", unit: ug/g, on: 2026-11-10}
          answers: {rectal mass: no, FIT result: 12 ug/g, weight loss: unknown}
          expect:
            advise: ["Refer"]
            not-advise: ["Wait"]
            provisional: ["Refer"]
            rules: {"FIT high": fired, "FIT low": not met}
            ask: [rectal mass]
            conclude: ["CKD"]
            cards: {Refer: [refer, safety-net]}
            only: true
      """;

  private final List<Problem> problems = new ArrayList<>();

  private List<Scenario> read(String text) {
    return ScenarioReader.read("scenarios.yaml", text, problems::add);
  }

  @Test
  void readsAWholeScenario() {
    Scenario scenario = read(WHOLE).get(0);
    assertThat(problems).isEmpty();
    assertThat(scenario.name()).isEqualTo("FIT 10 refers");
    assertThat(scenario.line()).isEqualTo(2);
    assertThat(scenario.facts()).containsExactly("CRC-8");
    assertThat(scenario.patient().birthDate())
        .isEqualTo(PartialDate.parse("1961-03").orElseThrow());
    assertThat(scenario.patient().sex()).isEqualTo(Sex.FEMALE);
    assertThat(scenario.patient().registered()).isEqualTo(PartialDate.of(LocalDate.of(2020, 1, 1)));
    assertThat(scenario.supplied())
        .hasSize(RecordPart.values().length - 1)
        .doesNotContain(RecordPart.SERVICE_REQUEST);
    assertThat(scenario.record())
        .containsExactly(
            new Scenario.Given(8, GivenKind.HAS, "rectal bleeding", Map.of("on", "2026-11-01")),
            new Scenario.Given(
                9,
                GivenKind.VALUE,
                "FIT result",
                Map.of("is", "<10", "unit", "ug/g", "on", "2026-11-10")));
    assertThat(scenario.answers())
        .containsExactly(
            new Answer("rectal mass", new Value.YesNo(false)),
            new Answer("FIT result", Values.quantity("12", "ug/g").orElseThrow()),
            new Answer("weight loss", new Value.Absent("asked-unknown")));
    assertThat(scenario.expected())
        .isEqualTo(
            new Scenario.Expected(
                12,
                List.of("Refer"),
                List.of("Wait"),
                List.of("Refer"),
                Map.of("FIT high", Standing.FIRED, "FIT low", Standing.NOT_MET),
                List.of("rectal mass"),
                List.of("CKD"),
                Map.of("Refer", List.of("refer", "safety-net")),
                true));
  }

  @Test
  @DisplayName("SEM-2: a scenario may leave birth date and sex out")
  void birthDateAndSexMayBeMissing() {
    Scenario scenario = read(WHOLE.replace("born: 1961-03, sex: female, ", "")).get(0);
    assertThat(problems).isEmpty();
    assertThat(scenario.patient().birthDate()).isEqualTo(PartialDate.UNKNOWN);
    assertThat(scenario.patient().sex()).isEqualTo(Sex.UNKNOWN);
  }

  @Test
  void aDeceasedPatientMayHaveADate() {
    assertThat(patient("deceased: true").deceased()).isTrue();
    assertThat(patient("deceased: false").deceased()).isFalse();
    assertThat(patient("deceased: 2026-01-01").deceased()).isTrue();
    assertThat(patient("deceased: 2026-01-01").deceasedOn())
        .isEqualTo(PartialDate.of(LocalDate.of(2026, 1, 1)));
  }

  private org.openpathways.engine.record.Demographics patient(String more) {
    return read(WHOLE.replace("born: 1961-03", more)).get(0).patient();
  }

  @ParameterizedTest(name = "{0}: line {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "facts: | fatcs: | 3 | Nothing reads \"fatcs\"",
        "2026-11-22 | 2026-11 | 4 | is not a day",
        "2026-11-22 | soon | 4 | is not a date",
        "1961-03 | 1961-13 | 5 | is not a date",
        "sex: female | sex: f | 5 | The sex",
        "sex: female | age: 3 | 5 | Nothing reads \"age\"",
        "[ServiceRequest] | [Letters] | 6 | no part of the record called \"Letters\"",
        "{has: | {hsa: | 8 | says exactly one thing",
        "{has: | {no: x, has: | 8 | says exactly one thing",
        "bleeding, on | bleeding, in | 8 | Nothing reads \"in\"",
        "2026-11-10 | 2026-11-31 | 9 | is not a date",
        "fired | firing | 15 | is not a standing",
        "ask: | aks: | 16 | Nothing reads \"aks\"",
        "expect: | expects: | 11 | Nothing reads \"expects\""
      })
  void reportsProblemsWithTheirLine(String from, String to, int line, String expected) {
    read(WHOLE.replace(from, to));
    assertThat(problems)
        .anySatisfy(
            problem -> {
              assertThat(problem.file()).isEqualTo("scenarios.yaml");
              assertThat(problem.line()).isEqualTo(line);
              assertThat(problem.message()).contains(expected);
              assertThat(problem.advice()).isNotEmpty();
            });
  }

  @Test
  void reportsTwoScenariosOfOneName() {
    read(WHOLE + WHOLE.substring(WHOLE.indexOf('\n') + 1));
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly("Two scenarios are called \"FIT 10 refers\".");
  }

  @Test
  void reportsWhatIsMissing() {
    read("scenarios:\n  - name: x\n");
    assertThat(problems)
        .extracting(Problem::message)
        .containsExactly(
            "\"as-of\" is missing.",
            "The scenario has no patient.",
            "The scenario expects nothing.");
  }
}
