package org.openpathways.engine.check;

import java.util.List;
import org.openpathways.engine.scenario.ScenarioReport;

/**
 * What all checks found.
 *
 * @param findings by file, line and column
 * @param scenarios what each pathway's scenarios came to, by locality and pathway
 */
public record CheckReport(List<Finding> findings, List<Tried> scenarios) {
  public CheckReport {
    findings = List.copyOf(findings);
    scenarios = List.copyOf(scenarios);
  }

  /**
   * A pathway's scenarios in a locality.
   *
   * @param locality its id
   * @param report what came of them
   */
  public record Tried(String locality, ScenarioReport report) {}

  /** Those that keep the content from being released. */
  public List<Finding> errors() {
    return of(Severity.ERROR);
  }

  /** Those that an author should look at. */
  public List<Finding> warnings() {
    return of(Severity.WARNING);
  }

  /** Whether nothing keeps the content from being released. */
  public boolean passed() {
    return errors().isEmpty();
  }

  private List<Finding> of(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).toList();
  }
}
