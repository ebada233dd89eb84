package org.openpathways.engine.scenario;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.rules.Standing;

/**
 * What a pathway's scenarios reach.
 *
 * @param criteria every criterion with the outcomes that were seen
 * @param rules every rule with the standings that were seen
 */
public record ScenarioCoverage(List<Row<Truth>> criteria, List<Row<Standing>> rules) {
  public ScenarioCoverage {
    criteria = List.copyOf(criteria);
    rules = List.copyOf(rules);
  }

  /**
   * One criterion or rule.
   *
   * @param what it is, in words, with its place
   * @param possible the outcomes it can have
   * @param seen those that the scenarios reach
   */
  public record Row<T extends Enum<T>>(String what, Set<T> possible, Set<T> seen) {
    public Row {
      possible = Set.copyOf(possible);
      seen = Set.copyOf(seen);
    }

    /** The possible outcomes that no scenario reaches. */
    public Set<T> missing() {
      return possible.stream()
          .filter(outcome -> !seen.contains(outcome))
          .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    /** Those, in words. */
    public String missingWords() {
      return missing().stream()
          .map(
              outcome ->
                  outcome instanceof Truth truth ? truth.words() : ((Standing) outcome).words())
          .collect(Collectors.joining(", "));
    }
  }

  /** How many of the possible outcomes of criteria are reached, in percent. */
  public double percentOfCriteria() {
    return percent(criteria);
  }

  /** How many of the possible standings of rules are reached, in percent. */
  public double percentOfRules() {
    return percent(rules);
  }

  private static <T extends Enum<T>> double percent(List<Row<T>> rows) {
    long possible = rows.stream().mapToLong(row -> row.possible().size()).sum();
    long missing = rows.stream().mapToLong(row -> row.missing().size()).sum();
    return possible == 0 ? 100 : 100.0 * (possible - missing) / possible;
  }

  /** As a table in plain text: what is not reached, then the totals. */
  public String table() {
    StringBuilder table = new StringBuilder();
    criteria.forEach(row -> table.append(line(row, Truth::words)));
    rules.forEach(row -> table.append(line(row, Standing::words)));
    return table
        .append(
            "criteria: %d, outcomes reached: %.1f %%%n"
                .formatted(criteria.size(), percentOfCriteria()))
        .append("rules: %d, standings reached: %.1f %%%n".formatted(rules.size(), percentOfRules()))
        .toString();
  }

  private static <T extends Enum<T>> String line(Row<T> row, Function<T, String> words) {
    return row.missing().isEmpty()
        ? ""
        : "never %-24s %s%n"
            .formatted(
                row.missing().stream().map(words).collect(Collectors.joining(", ")), row.what());
  }

  static Set<Standing> possible(boolean unlessAlready, boolean provided) {
    Set<Standing> possible = EnumSet.of(Standing.FIRED, Standing.NOT_MET, Standing.UNDECIDED);
    if (unlessAlready) {
      possible.add(Standing.ALREADY_DONE);
    }
    if (provided) {
      possible.addAll(Set.of(Standing.HELD, Standing.CANNOT_SAY_YET));
    }
    return possible;
  }
}
