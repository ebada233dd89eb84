package org.openpathways.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.openpathways.engine.check.CheckReport;
import org.openpathways.engine.check.ContentChecks;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.scenario.ScenarioReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks pathway content as a linter does, and runs its scenarios. */
@Command(
    name = "check",
    description = {
      "Check pathway content and run its scenarios.",
      "Findings print as file:line: severity: text [check].",
      "Exit code 0: no errors; 1: there are errors; 2: it could not run."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--coverage", description = "List every outcome that no scenario reaches.")
  private boolean coverage;

  @Option(
      names = "--shipped",
      description = "Check as before a release: what is only unfinished is an error too.")
  private boolean shipped;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day on which no review may be overdue (default: today).")
  private String asOf = "";

  @Parameters(
      paramLabel = "DIR",
      description = "The folder with library, vocabulary and localities.")
  private Path folder = Path.of("");

  @Override
  public Integer call() {
    CheckReport report = report(Pathways.content(folder));
    Page page = new Page();
    report.findings().forEach(finding -> page.line(finding.toString()));
    report.scenarios().forEach(tried -> scenarios(page, tried));
    page.line(
        "%d error(s), %d warning(s)".formatted(report.errors().size(), report.warnings().size()));
    spec.commandLine().getOut().print(page);
    spec.commandLine().getOut().flush();
    return report.passed() ? 0 : OpenPathways.CONTENT_PROBLEMS;
  }

  private CheckReport report(Content content) {
    LocalDate day = Moments.of(asOf, Clock.systemUTC()).atZone(Moments.ZONE).toLocalDate();
    return shipped ? ContentChecks.all(content, day) : ContentChecks.forAuthors(content, day);
  }

  private void scenarios(Page page, CheckReport.Tried tried) {
    ScenarioReport report = tried.report();
    page.line(
        "%s, %s: %d scenarios, %d failure(s), %.1f %% of criteria outcomes, %.1f %% of standings"
            .formatted(
                report.pathway(),
                tried.locality(),
                report.results().size(),
                report.failures().size(),
                report.coverage().percentOfCriteria(),
                report.coverage().percentOfRules()));
    if (coverage) {
      report.coverage().table().lines().forEach(line -> page.line("  " + line));
    }
  }
}
