package org.openpathways.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.ContentCheck;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.scenario.ScenarioReport;
import org.openpathways.engine.scenario.ScenarioRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks pathway content and runs its scenarios. */
@Command(
    name = "check",
    description = {
      "Check pathway content and run its scenarios.",
      "Exit code 0: all is well; 1: there are problems; 2: it could not run."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--coverage", description = "List every outcome that no scenario reaches.")
  private boolean coverage;

  @Parameters(
      paramLabel = "DIR",
      description = "The folder with library, vocabulary and localities.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    Content content = Pathways.content(folder);
    List<Problem> problems = new ArrayList<>(ContentCheck.check(content));
    Page page = new Page();
    problems.forEach(problem -> page.line(problem.toString()));
    boolean passed = problems.isEmpty();
    if (passed) {
      passed = runScenarios(content, page);
    } else {
      page.gap()
          .line("%d problem(s). Scenarios run when there is none.".formatted(problems.size()));
    }
    spec.commandLine().getOut().print(page);
    spec.commandLine().getOut().flush();
    return passed ? 0 : OpenPathways.CONTENT_PROBLEMS;
  }

  private boolean runScenarios(Content content, Page page) {
    boolean passed = true;
    for (String locality : LocalityLoader.ids(content)) {
      List<String> pathways =
          LocalityLoader.load(content, locality)
              .locality()
              .map(l -> l.pathways())
              .orElse(List.of());
      for (String pathway : pathways) {
        ScenarioReport report = ScenarioRunner.run(content, pathway, locality);
        print(page, locality, report);
        passed &= report.passed();
      }
    }
    return passed;
  }

  private void print(Page page, String locality, ScenarioReport report) {
    report.problems().forEach(problem -> page.line(problem.toString()));
    report.failures().forEach(failure -> page.item(0, failure));
    page.line(
        "%s, %s: %d scenarios, %d failure(s), %.1f %% of criteria outcomes, %.1f %% of standings"
            .formatted(
                report.pathway(),
                locality,
                report.results().size(),
                report.failures().size(),
                report.coverage().percentOfCriteria(),
                report.coverage().percentOfRules()));
    if (coverage) {
      report.coverage().table().lines().forEach(line -> page.line("  " + line));
    }
  }
}
