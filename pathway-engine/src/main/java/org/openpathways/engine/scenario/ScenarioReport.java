package org.openpathways.engine.scenario;

import java.util.List;
import java.util.Set;
import org.openpathways.engine.language.Problem;

/**
 * What came of a pathway's scenarios.
 *
 * @param pathway its id
 * @param results one for each scenario that could be read
 * @param coverage what they reach
 * @param cards the rules whose cards a scenario expects in every part
 * @param problems what could not be read
 */
public record ScenarioReport(
    String pathway,
    List<Result> results,
    ScenarioCoverage coverage,
    Set<String> cards,
    List<Problem> problems) {
  public ScenarioReport {
    results = List.copyOf(results);
    cards = Set.copyOf(cards);
    problems = List.copyOf(problems);
  }

  static ScenarioReport unread(String pathway, List<Problem> problems) {
    return new ScenarioReport(
        pathway, List.of(), new ScenarioCoverage(List.of(), List.of()), Set.of(), problems);
  }

  /**
   * One scenario.
   *
   * @param scenario its name
   * @param file where it is written
   * @param line where it starts
   * @param failures what differs from its expectations, in words; empty if nothing does
   */
  public record Result(String scenario, String file, int line, List<String> failures) {
    public Result {
      failures = List.copyOf(failures);
    }
  }

  /** Whether everything could be read and came out as expected. */
  public boolean passed() {
    return problems.isEmpty() && results.stream().allMatch(r -> r.failures().isEmpty());
  }

  /** Each failure on a line of its own: scenario, line, what differs and why. */
  public List<String> failures() {
    return results.stream()
        .flatMap(
            r ->
                r.failures().stream()
                    .map(
                        failure ->
                            "scenario \"%s\", line %d: %s"
                                .formatted(r.scenario(), r.line(), failure)))
        .toList();
  }
}
