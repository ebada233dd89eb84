package org.openpathways.engine.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
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
  private final Consumer<Fault> found;

  /**
   * What is wrong.
   *
   * @param rule in which rule
   * @param line in which of its lines
   * @param words in words
   */
  record Fault(Rule rule, int line, String words) {}

  /**
   * @param rules one pathway's
   * @param found takes what is wrong
   */
  Thresholds(List<Rule> rules, Consumer<Fault> found) {
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
            .filter(rule -> isBeside(rule, below, measured, group))
            .findFirst()
            .ifPresent(rule -> gap(measured, below, next, rule));
      }
      boolean reaches =
          next.high() > highest.high() || next.high() == highest.high() && !next.highOpen();
      highest = reaches ? next : highest;
    }
  }

  /** Whether a rule with the lower span is about the same other numbers. */
  private boolean isBeside(int rule, Span below, Measured measured, List<Integer> group) {
    return group.stream()
        .filter(other -> span(other, measured).equals(below))
        .anyMatch(
            other ->
                shapes.get(rule).spans().keySet().stream()
                    .filter(m -> !m.equals(measured))
                    .allMatch(m -> span(rule, m).meets(span(other, m))));
  }

  private void gap(Measured measured, Span below, Span above, int rule) {
    report(
        rule,
        measured,
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
    Optional<Measured> partly = Optional.empty();
    for (Measured measured : shapes.get(one).spans().keySet()) {
      Span a = span(one, measured);
      Span b = span(other, measured);
      if (!a.meets(b) || (!a.equals(b) && (a.holds(b) || b.holds(a)))) {
        return;
      }
      partly = a.equals(b) ? partly : Optional.of(measured);
    }
    partly.ifPresent(measured -> overlap(measured, one, other));
  }

  private void overlap(Measured measured, int one, int other) {
    report(
        other,
        measured,
        "The %s of %s overlaps with the rule \"%s\" (%s)"
            .formatted(
                measured.words(),
                span(other, measured).words(),
                rules.get(one).id().name(),
                span(one, measured).words()));
  }

  private void report(int rule, Measured measured, String words) {
    int line =
        Optional.ofNullable(shapes.get(rule).lines().get(measured))
            .map(Condition.Is::number)
            .orElse(rules.get(rule).line());
    found.accept(new Fault(rules.get(rule), line, words));
  }

  private Span span(int rule, Measured measured) {
    return Objects.requireNonNull(shapes.get(rule).spans().get(measured));
  }
}
