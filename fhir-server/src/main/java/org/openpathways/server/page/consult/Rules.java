package org.openpathways.server.page.consult;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openpathways.engine.advice.RuleResult;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.language.RuleId;
import org.openpathways.server.consultation.Answer;

/** Finds what one answer's rules say and what they came to. */
final class Rules {
  private final Answer answer;
  private final Map<RuleId, Rule> written = new HashMap<>();

  Rules(Answer answer) {
    this.answer = answer;
    answer.library().engine().rules().forEach(rule -> written.put(rule.id(), rule));
  }

  /** What a rule would advise, if it advises anything. */
  Optional<Action.Recommend> advises(RuleId id) {
    return Optional.ofNullable(written.get(id)).flatMap(Rule::recommendation);
  }

  /** What a rule came to; empty if no pathway was evaluated. */
  Optional<RuleResult> result(RuleId id) {
    return answer.result(id.pathway()).rules().stream()
        .filter(result -> result.rule().equals(id))
        .findFirst();
  }

  /** The lines of a rule that decided, in the order they were written. */
  List<TraceLine> deciding(RuleId id) {
    return result(id)
        .map(r -> r.deciding().stream().sorted().map(i -> r.trace().get(i)).toList())
        .orElse(List.of());
  }

  /** What the sentences under a rule's {@code when} ask, by their words. */
  Map<String, Criterion> criteria(RuleId id) {
    Map<String, Criterion> criteria = new HashMap<>();
    Rule rule = written.get(id);
    if (rule != null) {
      rule.when().forEach(condition -> gather(condition, criteria));
    }
    return criteria;
  }

  private static void gather(Condition condition, Map<String, Criterion> criteria) {
    if (condition instanceof Condition.Is line) {
      criteria.putIfAbsent(line.words(), line.criterion());
    } else if (condition instanceof Condition.Block block) {
      block.members().forEach(member -> gather(member, criteria));
    }
  }
}
