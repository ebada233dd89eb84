package org.openpathways.engine.language;

import java.util.List;
import java.util.Set;
import org.openpathways.engine.criterion.Score;

/**
 * What rules files came to.
 *
 * @param entry whom the pathway concerns; every condition must be met
 * @param rules the rules without a problem, in order
 * @param scores scores that rules add points to
 * @param local names of the rules that are the locality's own
 * @param problems everything that was found; if there is any, the pathway cannot answer
 */
public record ParsedRules(
    List<Condition> entry,
    List<Rule> rules,
    List<Score> scores,
    Set<String> local,
    List<Problem> problems) {
  public ParsedRules {
    entry = List.copyOf(entry);
    rules = List.copyOf(rules);
    scores = List.copyOf(scores);
    local = Set.copyOf(local);
    problems = List.copyOf(problems);
  }
}
