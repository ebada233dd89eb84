package org.openpathways.engine.boundary;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.BoundCriteria;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.CriterionConcepts;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Truth;

/** Some wishes, bound so that many drafts of one palette can be held against them. */
final class Trial {
  /** A wish that does not come out weighs more than all open parts of wishes. */
  private static final int WEIGHT = 1000;

  /** As the engine takes records. */
  private static final int SETTLED_AFTER_DAYS = 28;

  private final Palette palette;
  private final BoundCriteria bound;
  private final List<Wish> wishes;
  private final Map<Criterion, Integer> numbers = new LinkedHashMap<>();
  private final Instant asOf;
  private final ZoneId zone;

  Trial(List<Wish> wishes, Palette palette, ZoneId zone) {
    this.wishes = List.copyOf(new LinkedHashSet<>(wishes));
    this.palette = palette;
    this.asOf = noon(palette.today(), zone);
    this.zone = zone;
    this.wishes.forEach(wish -> number(wish.criterion()));
    this.bound = BoundCriteria.of(List.copyOf(numbers.keySet()));
  }

  private void number(Criterion criterion) {
    numbers.putIfAbsent(criterion, numbers.size());
    CriterionConcepts.inner(criterion).forEach(this::number);
  }

  /** A day stands for noon: far from both midnights, whatever the zone. */
  static Instant noon(java.time.LocalDate day, ZoneId zone) {
    return day.atTime(LocalTime.NOON).atZone(zone).toInstant();
  }

  Palette palette() {
    return palette;
  }

  /** The wishes that do not come out, in their order. */
  List<Wish> failing(Draft draft) {
    return failing(outcomes(draft));
  }

  /** How far a draft is from what is wished: failing wishes, then what is unknown inside them. */
  int cost(Draft draft) {
    Outcome[] outcomes = outcomes(draft);
    int cost = 0;
    for (Wish wish : failing(outcomes)) {
      cost += WEIGHT + open(wish.criterion(), outcomes);
    }
    return cost;
  }

  private Outcome[] outcomes(Draft draft) {
    return bound.evaluate(
        RecordView.of(draft.record(), asOf, zone, List.of(), bound.index(), SETTLED_AFTER_DAYS));
  }

  private List<Wish> failing(Outcome[] outcomes) {
    List<Wish> failing = new ArrayList<>();
    for (Wish wish : wishes) {
      if (!wish.want().suits(truth(wish.criterion(), outcomes))) {
        failing.add(wish);
      }
    }
    return failing;
  }

  private int open(Criterion criterion, Outcome[] outcomes) {
    int open = truth(criterion, outcomes) == Truth.UNKNOWN ? 1 : 0;
    for (Criterion inner : CriterionConcepts.inner(criterion)) {
      open += open(inner, outcomes);
    }
    return open;
  }

  private Truth truth(Criterion criterion, Outcome[] outcomes) {
    return outcomes[Objects.requireNonNull(numbers.get(criterion))].truth();
  }
}
