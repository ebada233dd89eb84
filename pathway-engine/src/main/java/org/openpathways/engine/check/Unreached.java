package org.openpathways.engine.check;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.boundary.BoundaryRecords;
import org.openpathways.engine.boundary.BoundaryRecords.RuleOf;
import org.openpathways.engine.boundary.BoundaryRecords.Search;
import org.openpathways.engine.language.Condition;

/** Rules for which no patient can be found. */
final class Unreached {
  private final BoundaryRecords records;

  Unreached(BoundaryRecords records) {
    this.records = records;
  }

  /**
   * Why a rule never fires.
   *
   * @param line the line at fault; 0 in a line of the pathway's ages
   * @param words what is wrong
   * @param sure whether one or two lines alone keep it from firing; otherwise no record was found
   */
  record Reason(int line, String words, boolean sure) {}

  /** Why a rule never fires; empty when it does. */
  Optional<Reason> reason(RuleOf rule) {
    Search search = records.firing(List.of(rule));
    if (search.found().isPresent()) {
      return Optional.empty();
    }
    List<Condition.Is> excluding = records.excluding(rule);
    return Optional.of(
        switch (excluding.size()) {
          case 0 -> unfound(rule, search.failing().get(0));
          case 1 -> alone(rule, excluding.get(0));
          default -> together(rule, excluding.get(0), excluding.get(1));
        });
  }

  private static Reason unfound(RuleOf rule, Condition.Is line) {
    return new Reason(
        line(rule, line),
        "No patient was found for whom the rule \"%s\" fires: \"%s\" did not fit the other lines"
            .formatted(name(rule), line.words().strip()),
        false);
  }

  private static Reason alone(RuleOf rule, Condition.Is line) {
    return new Reason(
        line(rule, line),
        "The rule \"%s\" can never fire because of \"%s\""
            .formatted(name(rule), line.words().strip()),
        true);
  }

  private static Reason together(RuleOf rule, Condition.Is one, Condition.Is other) {
    return new Reason(
        line(rule, other),
        "The rule \"%s\" can never fire: this line and \"%s\" exclude each other"
            .formatted(name(rule), one.words().strip()),
        true);
  }

  private static String name(RuleOf rule) {
    return rule.rule().id().name();
  }

  /** The pathway's ages are no line of the rules file. */
  private static int line(RuleOf rule, Condition.Is line) {
    return line.number() == 0 ? rule.rule().line() : line.number();
  }
}
