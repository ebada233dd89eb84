package org.openpathways.engine.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Condition.Quantifier;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.pathway.Pathway;

/**
 * Numbers of all literals of a library: distinct criteria from 0 (equal by value, whatever words
 * they were written in), then conclusions, equal by name across pathways.
 */
final class Numbering {
  private final Map<Criterion, Integer> criteria = new LinkedHashMap<>();
  private final Map<String, Integer> conclusions = new LinkedHashMap<>();
  private final List<String> words = new ArrayList<>();

  Numbering(List<Pathway> pathways) {
    Set<String> concluded = new LinkedHashSet<>();
    for (Pathway pathway : pathways) {
      EntryLines.of(pathway).forEach(c -> number(c, concluded));
      for (Rule rule : pathway.rules()) {
        Lines.of(rule).forEach(c -> number(c, concluded));
        rule.actions(Action.Conclude.class).forEach(c -> concluded.add(c.conclusion()));
      }
    }
    for (String conclusion : concluded) {
      conclusions.put(conclusion, criteria.size() + conclusions.size());
      words.add("It is concluded that \"" + conclusion + "\"");
    }
  }

  private void number(Condition condition, Set<String> concluded) {
    if (condition instanceof Condition.Block block) {
      block.members().forEach(m -> number(m, concluded));
    } else if (condition instanceof Condition.Is is) {
      if (criteria.putIfAbsent(is.criterion(), criteria.size()) == null) {
        words.add(is.words());
      }
    } else if (condition instanceof Condition.Concluded conclusion) {
      concluded.add(conclusion.conclusion());
    }
  }

  /** Distinct criteria by number. */
  List<Criterion> criteria() {
    return List.copyOf(criteria.keySet());
  }

  /** Conclusions; the first has the number after the last criterion. */
  List<String> conclusions() {
    return List.copyOf(conclusions.keySet());
  }

  /** The words a literal was first written in, by number. */
  List<String> words() {
    return List.copyOf(words);
  }

  int conclusion(String name) {
    return Objects.requireNonNull(conclusions.get(name), name);
  }

  /** Conditions that are each required: blocks of "all of" are simply more of them. */
  List<Formula> required(List<? extends Condition> conditions) {
    List<Formula> formulas = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Block block && block.quantifier() == Quantifier.ALL_OF) {
        formulas.addAll(required(block.members()));
      } else {
        formulas.add(formula(condition));
      }
    }
    return formulas.stream().distinct().toList();
  }

  /** One condition; a member that stands twice in a block counts once. */
  Formula formula(Condition condition) {
    if (condition instanceof Condition.Is is) {
      return new Formula.Literal(Objects.requireNonNull(criteria.get(is.criterion()), is.words()));
    }
    if (condition instanceof Condition.Concluded concluded) {
      return new Formula.Literal(conclusion(concluded.conclusion()));
    }
    Condition.Block block = (Condition.Block) condition;
    List<Formula> members = block.members().stream().map(this::formula).distinct().toList();
    return new Formula.Block(block.quantifier(), block.count(), members);
  }
}
