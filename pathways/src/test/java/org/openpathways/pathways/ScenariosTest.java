package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.scenario.ScenarioReport;
import org.openpathways.engine.scenario.ScenarioRunner;

/** Every scenario that the clinicians wrote, and how much of the rules they reach together. */
class ScenariosTest {
  private static final Content CONTENT = new DirectoryContent(Path.of("").toAbsolutePath());

  @TestFactory
  Stream<DynamicNode> scenarios() {
    return LocalityLoader.ids(CONTENT).stream()
        .flatMap(locality -> pathways(locality).map(pathway -> container(pathway, locality)));
  }

  private static Stream<String> pathways(String locality) {
    return LocalityLoader.load(CONTENT, locality).locality().orElseThrow().pathways().stream();
  }

  private static DynamicNode container(String pathway, String locality) {
    ScenarioReport report = ScenarioRunner.run(CONTENT, pathway, locality);
    Stream<DynamicNode> each =
        report.results().stream().map(r -> DynamicTest.dynamicTest(r.scenario(), () -> check(r)));
    return DynamicContainer.dynamicContainer(
        pathway + " in " + locality,
        Stream.concat(
            Stream.of(
                DynamicTest.dynamicTest("can all be read", () -> checkProblems(report)),
                DynamicTest.dynamicTest("reach every outcome", () -> checkCoverage(report))),
            each));
  }

  private static void check(ScenarioReport.Result result) {
    assertThat(result.failures()).as("%s:%d", result.file(), result.line()).isEmpty();
  }

  private static void checkProblems(ScenarioReport report) {
    assertThat(report.problems()).isEmpty();
    assertThat(report.results()).hasSizeGreaterThanOrEqualTo(8);
  }

  /** Every criterion met, not met and unknown; every rule in each standing it can have. */
  private static void checkCoverage(ScenarioReport report) {
    assertThat(List.of(report.coverage().percentOfCriteria(), report.coverage().percentOfRules()))
        .as("%s", report.coverage().table())
        .containsExactly(100.0, 100.0);
  }
}
