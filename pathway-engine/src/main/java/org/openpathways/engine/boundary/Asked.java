package org.openpathways.engine.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Window;

/** Everything that criteria ask about one concept: where an answer about it can change. */
final class Asked {
  private final Concept concept;
  private final LocalDate today;
  private final Set<Criterion> criteria = new LinkedHashSet<>();

  Asked(Concept concept, LocalDate today) {
    this.concept = concept;
    this.today = today;
  }

  void add(Criterion criterion) {
    criteria.add(criterion);
  }

  Concept concept() {
    return concept;
  }

  LocalDate today() {
    return today;
  }

  /** The criteria of one type, in the order they were met. */
  <C extends Criterion> List<C> all(Class<C> type) {
    return criteria.stream().filter(type::isInstance).map(type::cast).toList();
  }

  boolean asks(Class<? extends Criterion> type) {
    return criteria.stream().anyMatch(type::isInstance);
  }

  /** The bounds that its readings are held against, ascending. */
  Set<Double> bounds() {
    Set<Double> bounds = new TreeSet<>();
    for (Criterion criterion : criteria) {
      if (criterion instanceof Criterion.Measured measured) {
        bounds.addAll(measured.threshold().bounds());
      } else if (criterion instanceof Criterion.OnOccasions occasions) {
        bounds.addAll(occasions.threshold().bounds());
      }
    }
    return bounds;
  }

  /** Today, and for each window its first day and the day before; newest first. */
  List<LocalDate> days() {
    Set<LocalDate> days = new TreeSet<>(java.util.Comparator.reverseOrder());
    days.add(today);
    windows()
        .filter(window -> window.unit() != Window.Unit.EVER)
        .map(window -> window.firstDay(today))
        .forEach(
            first -> {
              days.add(first);
              days.add(first.minusDays(1));
            });
    return new ArrayList<>(days);
  }

  private Stream<Window> windows() {
    Concept.Persistence persistence = concept.persistence();
    return Stream.concat(
        criteria.stream().flatMap(Asked::windows),
        Stream.of(persistence.validFor(), persistence.lapsesAfter()));
  }

  private static Stream<Window> windows(Criterion criterion) {
    if (criterion instanceof Criterion.Measured c) return Stream.of(c.readings().window());
    if (criterion instanceof Criterion.Recorded c) return Stream.of(c.readings().window());
    if (criterion instanceof Criterion.RecordedWithin c) return Stream.of(c.window());
    if (criterion instanceof Criterion.PanelCompared c) return Stream.of(c.window());
    if (criterion instanceof Criterion.Changed c) return Stream.of(c.window());
    if (criterion instanceof Criterion.OnOccasions c) return Stream.of(c.window());
    if (criterion instanceof Criterion.Counted c) return Stream.of(c.window());
    if (criterion instanceof Criterion.Declined c) return Stream.of(c.window());
    if (criterion instanceof Criterion.Arranged c) return Stream.of(c.window());
    return Stream.of();
  }
}
