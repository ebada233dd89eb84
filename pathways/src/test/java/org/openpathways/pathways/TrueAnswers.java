package org.openpathways.pathways;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.CriterionConcepts;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;
import org.openpathways.engine.record.Value;

/**
 * What is true of one patient, drawn by a seeded dice: the same whenever and in whatever order it
 * is asked.
 */
final class TrueAnswers {

  /** What the rules use: concepts by name, and the bounds that their numbers are held against. */
  static final class Asked {
    private final Map<String, Concept> concepts = new HashMap<>();
    private final Map<String, SortedSet<Double>> bounds = new HashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    Asked(List<LivePathway> pathways) {
      for (LivePathway live : pathways) {
        live.pathway().concepts().forEach(c -> concepts.put(c.name(), c));
        live.pathway().rules().forEach(rule -> add(live.pathway().id(), rule));
      }
    }

    private void add(String pathway, Rule rule) {
      List<Condition> lines = new ArrayList<>(rule.when());
      lines.addAll(rule.unlessAlready());
      lines.addAll(rule.provided());
      lines.forEach(line -> add(pathway, line));
    }

    private void add(String pathway, Condition condition) {
      if (condition instanceof Condition.Block block) {
        block.members().forEach(member -> add(pathway, member));
      } else if (condition instanceof Condition.Is is) {
        add(is.criterion());
        CriterionConcepts.of(is.criterion())
            .forEach(c -> order.putIfAbsent(pathway + "/" + c.name(), order.size()));
      }
    }

    private void add(Criterion criterion) {
      if (criterion instanceof Criterion.Measured measured) {
        bounds
            .computeIfAbsent(measured.readings().concept().name(), name -> new TreeSet<>())
            .addAll(measured.threshold().bounds());
      }
      CriterionConcepts.inner(criterion).forEach(this::add);
    }

    /** Where a pathway's rules first name a concept, pathways in their order; else last. */
    int place(String pathway, String concept) {
      return order.getOrDefault(pathway + "/" + concept, Integer.MAX_VALUE);
    }
  }

  private final Asked asked;
  private final long seed;
  private final double yes;

  /**
   * @param yes how often the answer is yes
   */
  TrueAnswers(Asked asked, long seed, double yes) {
    this.asked = asked;
    this.seed = seed;
    this.yes = yes;
  }

  Value of(String name) {
    Random dice = new Random(seed * 31 + name.hashCode());
    dice.nextInt(); // seeds that lie close begin alike
    Concept concept = asked.concepts.get(name);
    return concept == null || concept.measure().isEmpty()
        ? new Value.YesNo(dice.nextDouble() < yes)
        : number(concept.measure().get(), name, dice);
  }

  /** Each range between two bounds is as likely as any other. */
  private Value number(Concept.Measure measure, String name, Random dice) {
    List<Double> bounds = new ArrayList<>(asked.bounds.getOrDefault(name, new TreeSet<>()));
    bounds.removeIf(b -> b <= measure.lowest() || b > measure.highest());
    bounds.add(0, measure.lowest());
    double number = bounds.get(dice.nextInt(bounds.size()));
    return Value.Quantity.of(
            Double.toString(number),
            Value.Comparator.EXACT,
            measure.unit(),
            measure.unit(),
            "http://unitsofmeasure.org")
        .orElseThrow();
  }
}
