package org.openpathways.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.openpathways.engine.check.Shape.Measured;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;

/**
 * Numbers that fall between neighbouring rules, or into two of them: rules whose {@code when} parts
 * differ in numbers only, as the bands of a result or of an age do.
 */
final class Thresholds {
  private final List<Rule> rules;
  private final List<Shape> shapes;
  private final BiConsumer<Condition.Is, String> found;

  /**
   * @param rules one pathway's
   * @param found takes the line and what is wrong with its number
   */
  Thresholds(List<Rule> rules, BiConsumer<Condition.Is, String> found) {
    this.rules = rules;
    this.shapes = rules.stream().map(Shape::of).toList();
    this.found = found;
  }

  void check() {
    List<Integer> done = new ArrayList<>();
    for (int r = 0; r < rules.size(); r++) {
      List<Integer> group = neighbours(r);
      if (group.size() > 1 && !done.contains(r)) {
        done.addAll(group);
        shapes.get(r).spans().keySet().forEach(measured -> gaps(measured, group));
        overlaps(group);
      }
    }
  }

  private List<Integer> neighbours(int rule) {
    List<Integer> group = new ArrayList<>();
    for (int other = 0; other < rules.size(); other++) {
      Shape shape = shapes.get(other);
      if (!shape.spans().isEmpty() && shapes.get(rule).isNeighbour(shape)) {
        group.add(other);
      }
    }
    return group;
  }

  /** Between each span and the next, where no other covers what lies between. */
  private void gaps(Measured measured, List<Integer> group) {
    TreeSet<Span> spans = new TreeSet<>(Span.ORDER);
    group.forEach(rule -> spans.add(span(rule, measured)));
    Span highest = spans.first();
    for (Span next : spans) {
      if (highest.leavesGapTo(next, measured.step())) {
        Span below = highest;
        group.stream()
            .filter(rule -> span(rule, measured).equals(next))
            .findFirst()
            .ifPresent(rule -> gap(measured, below, next, rule));
      }
      boolean reaches =
          next.high() > highest.high() || next.high() == highest.high() && !next.highOpen();
      highest = reaches ? next : highest;
    }
  }

  private void gap(Measured measured, Span below, Span above, int rule) {
    found.accept(
        shapes.get(rule).lines().get(measured),
        "Between %s and %s no rule of this kind looks at the %s"
            .formatted(below.words(), above.words(), measured.words()));
  }

  private void overlaps(List<Integer> group) {
    for (int i = 0; i < group.size(); i++) {
      for (int j = i + 1; j < group.size(); j++) {
        overlap(group.get(i), group.get(j));
      }
    }
  }

  /** Spans that share a part only; one inside the other is a step up, which is often meant. */
  private void overlap(int one, int other) {
    Measured partly = null;
    for (Measured measured : shapes.get(one).spans().keySet()) {
      Span a = span(one, measured);
      Span b = span(other, measured);
      if (!a.meets(b) || (!a.equals(b) && (a.holds(b) || b.holds(a)))) {
        return;
      }
      partly = a.equals(b) ? partly : measured;
    }
    if (partly != null) {
      found.accept(
          shapes.get(other).lines().get(partly),
          "The %s of %s overlaps with the rule \"%s\" (%s)"
              .formatted(
                  partly.words(),
                  span(other, partly).words(),
                  rules.get(one).id().name(),
                  span(one, partly).words()));
    }
  }

  private Span span(int rule, Measured measured) {
    Span span = shapes.get(rule).spans().get(measured);
    if (span == null) {
      throw new IllegalStateException("Neighbours measure the same things.");
    }
    return span;
  }
}
