package org.openpathways.engine.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.SmallContent.LOCALITY;
import static org.openpathways.engine.SmallContent.PATHWAY;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.SmallContent;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.rules.Standing;

class ScenarioRunnerTest {
  private static final String FILE = "library/fever-review/scenarios.yaml";

  private final SmallContent content = new SmallContent();

  @Test
  void passesWhatComesOutAsExpected() {
    ScenarioReport report = run();
    assertThat(report.failures()).isEmpty();
    assertThat(report.passed()).isTrue();
    assertThat(report.results()).hasSize(1);
  }

  @Test
  void saysWhyAdviceIsMissing() {
    content.replace(FILE, "is: 38,", "is: 37.9,");
    assertThat(run().failures().get(0))
        .startsWith(
            "scenario \"Fever with cough\", line 2: expected \"Review the fever\" to be advised;"
                + " the rule \"Fever\" is not met because")
        .contains("38 Cel\" is not met");
  }

  @Test
  void saysWhatIsUnknown() {
    content.replace(FILE, "      - {value: temperature, is: 38, unit: Cel, on: 2026-11-21}\n", "");
    assertThat(run().failures())
        .hasSize(3)
        .anySatisfy(
            failure ->
                assertThat(failure)
                    .contains("expected \"Fever\" to be fired; it is undecided because")
                    .contains("is unknown"));
  }

  @Test
  void comparesEveryExpectation() {
    content.replace(
        FILE,
        "      advise: [Review the fever]\n",
        """
              not-advise: [Review the fever, Nobody advises this]
              provisional: [Review the fever]
              ask: [weight]
              only: true
        """);
    assertThat(run().failures())
        .extracting(failure -> failure.substring(failure.indexOf("expected")))
        .satisfiesExactly(
            f -> assertThat(f).isEqualTo("expected \"Review the fever\" not to be advised; it is"),
            f -> assertThat(f).contains("\"Nobody advises this\"").contains("no rule advises it"),
            f -> assertThat(f).contains("to be provisional; it stands firm"),
            f -> assertThat(f).startsWith("expected \"weight\" to be asked; asked are"));
  }

  @Test
  void expectsNothingElseWhereItSaysSo() {
    content.replace(FILE, "advise: [Review the fever]", "only: true");
    assertThat(run().failures())
        .containsExactly(
            "scenario \"Fever with cough\", line 2: expected nothing else; \"Review the fever\" is"
                + " advised");
  }

  @Test
  void reportsRulesAndConclusionsThatDoNotExist() {
    content.replace(FILE, "{Fever: fired}", "{Cold: fired}").replace(FILE, "[fever]", "[cold]");
    assertThat(run().failures())
        .satisfiesExactly(
            f -> assertThat(f).endsWith("expected the rule \"Cold\"; there is none"),
            f -> assertThat(f).endsWith("expected \"cold\" to be concluded; no rule says so"));
  }

  @Test
  void reportsProblemsOfTheFileWithTheirLine() {
    content.replace(FILE, "has: asthma", "has: astma");
    ScenarioReport report = run();
    assertThat(report.passed()).isFalse();
    assertThat(report.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.toString()).startsWith(FILE + ":9: There is no concept"));
  }

  @Test
  void reportsContentThatDoesNotLoad() {
    content.remove("library/fever-review/pathway.yaml");
    assertThat(run().problems()).isNotEmpty();
    assertThat(run().passed()).isFalse();
  }

  @Test
  void aPathwayWithoutScenariosIsAProblem() {
    content.remove(FILE);
    assertThat(run().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).isEqualTo("The pathway has no scenarios."));
  }

  @Test
  void countsWhichOutcomesAreReached() {
    ScenarioCoverage coverage = run().coverage();
    assertThat(coverage.criteria())
        .extracting(ScenarioCoverage.Row::seen)
        .containsExactly(Set.of(Truth.MET), Set.of(Truth.MET), Set.of(Truth.NOT_MET));
    assertThat(coverage.criteria())
        .extracting(ScenarioCoverage.Row::what)
        .satisfiesExactly(
            what -> assertThat(what).startsWith("entry, line 2: "),
            what -> assertThat(what).startsWith("rule \"Fever\", line 7: "),
            what -> assertThat(what).startsWith("rule \"Fever\", line 9: "));
    assertThat(coverage.percentOfCriteria()).isEqualTo(100.0 / 3);
    assertThat(coverage.rules())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.seen()).containsExactly(Standing.FIRED);
              assertThat(row.missing())
                  .containsExactly(Standing.NOT_MET, Standing.ALREADY_DONE, Standing.UNDECIDED);
            });
    assertThat(coverage.table())
        .contains("never not met, unknown")
        .contains("criteria: 3, outcomes reached: 33.3 %")
        .contains("rules: 1, standings reached: 25.0 %");
  }

  @Test
  @DisplayName("SAF-24: a day stands for noon in the locality's time zone, an instant for itself")
  void aDayIsNoonInTheLocality() {
    ZoneId london = ZoneId.of("Europe/London");
    assertThat(ScenarioRunner.moment("2026-07-01", london))
        .isEqualTo(Instant.parse("2026-07-01T11:00:00Z"));
    assertThat(ScenarioRunner.moment("2026-11-22", london))
        .isEqualTo(Instant.parse("2026-11-22T12:00:00Z"));
    assertThat(ScenarioRunner.moment("2026-07-01T00:30:00+01:00", london))
        .isEqualTo(Instant.parse("2026-06-30T23:30:00Z"));
  }

  private ScenarioReport run() {
    return ScenarioRunner.run(content.content(), PATHWAY, LOCALITY);
  }
}
