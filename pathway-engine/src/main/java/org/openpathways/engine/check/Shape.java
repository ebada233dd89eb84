package org.openpathways.engine.check;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Threshold;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;

/**
 * A rule's {@code when} part with its numbers set apart: rules with the same other lines and
 * numbers of the same things are neighbours.
 *
 * @param others the lines without a number
 * @param spans the numbers that each numbered thing may have
 * @param lines where each stands
 */
record Shape(Set<Object> others, Map<Measured, Span> spans, Map<Measured, Condition.Is> lines) {

  /**
   * What a number is of.
   *
   * @param words in words
   * @param of what tells it apart from other things
   * @param step the smallest difference between two of its values; 0 for any
   */
  record Measured(String words, Object of, double step) {}

  static Shape of(Rule rule) {
    Shape shape = new Shape(new HashSet<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    rule.when().forEach(shape::add);
    return shape;
  }

  private void add(Condition condition) {
    if (condition instanceof Condition.Block block) {
      if (block.quantifier() == Condition.Quantifier.ALL_OF) {
        block.members().forEach(this::add);
      } else {
        others.add(Plain.of(block));
      }
    } else if (condition instanceof Condition.Is is) {
      add(is);
    } else {
      others.add(Plain.of(condition));
    }
  }

  private void add(Condition.Is is) {
    Optional<Measured> measured = measured(is.criterion());
    Optional<Threshold> threshold = threshold(is.criterion());
    if (measured.isEmpty() || threshold.isEmpty() || spans.containsKey(measured.get())) {
      others.add(is.criterion());
      return;
    }
    Span span = Span.of(threshold.get());
    spans.put(measured.get(), measured.get().step() == 1 ? span.whole() : span);
    lines.put(measured.get(), is);
  }

  private static Optional<Threshold> threshold(Criterion criterion) {
    if (criterion instanceof Criterion.Age age) return Optional.of(age.threshold());
    if (criterion instanceof Criterion.Measured m) return Optional.of(m.threshold());
    if (criterion instanceof Criterion.Scored scored) return Optional.of(scored.threshold());
    return Optional.empty();
  }

  private static Optional<Measured> measured(Criterion criterion) {
    if (criterion instanceof Criterion.Age age) {
      return Optional.of(new Measured("age", age.unit(), 1));
    }
    if (criterion instanceof Criterion.Measured m) {
      Concept concept = m.readings().concept();
      int decimals = concept.measure().map(Concept.Measure::decimals).orElse(-1);
      double step = decimals < 0 ? 0 : Math.pow(10, -decimals);
      return Optional.of(
          new Measured(concept.name(), java.util.List.of(m.statistic(), m.readings()), step));
    }
    if (criterion instanceof Criterion.Scored scored) {
      boolean whole =
          scored.score().items().stream().allMatch(i -> i.points() == Math.rint(i.points()));
      return Optional.of(new Measured(scored.score().name(), scored.score(), whole ? 1 : 0.5));
    }
    return Optional.empty();
  }

  /** Whether another differs from it in numbers only. */
  boolean isNeighbour(Shape other) {
    return others.equals(other.others) && spans.keySet().equals(other.spans.keySet());
  }
}
