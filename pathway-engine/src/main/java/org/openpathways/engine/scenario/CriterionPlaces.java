package org.openpathways.engine.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Score;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.Pathway;

/** Every distinct criterion of a pathway with the place where it first stands. */
final class CriterionPlaces {
  private final Map<Criterion, String> places = new LinkedHashMap<>();

  private CriterionPlaces() {}

  /** Criteria in the order written: entry, rules, score items; each with its place in words. */
  static Map<Criterion, String> of(Pathway pathway) {
    CriterionPlaces walk = new CriterionPlaces();
    walk.add("entry", pathway.entry());
    pathway.rules().forEach(walk::add);
    pathway.scores().forEach(walk::add);
    return walk.places;
  }

  private void add(Rule rule) {
    add("rule \"" + rule.id().name() + "\"", rule.when());
    add("rule \"" + rule.id().name() + "\"", rule.unlessAlready());
    add("rule \"" + rule.id().name() + "\"", rule.provided());
  }

  private void add(String where, List<? extends Condition> conditions) {
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Is is) {
        places.putIfAbsent(
            is.criterion(), "%s, line %d: %s".formatted(where, is.number(), is.words()));
      } else if (condition instanceof Condition.Block block) {
        add(where, block.members());
      }
    }
  }

  private void add(Score score) {
    for (Score.Item item : score.items()) {
      for (List<Criterion> alternative : item.alternatives()) {
        for (Criterion criterion : alternative) {
          places.putIfAbsent(
              criterion, "score %s, item %s: %s".formatted(score.name(), item.name(), criterion));
        }
      }
    }
  }
}
