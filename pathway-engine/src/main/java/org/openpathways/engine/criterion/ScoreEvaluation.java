package org.openpathways.engine.criterion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.concept.Range;
import org.openpathways.engine.criterion.Criterion.Scored;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.criterion.Score.Item;

/**
 * {@link Criterion.Scored}: the range from all unknown items counting for the least to all counting
 * for the most (SEM-3).
 *
 * <p>An item is met when any of its alternatives is; an alternative when all its criteria are.
 * Items of one exclusive group contribute the points of the highest of them that is met, or
 * nothing.
 */
final class ScoreEvaluation implements Evaluation {
  private final Scored criterion;
  private final int[][][] items;
  private final List<int[]> groups;

  ScoreEvaluation(Scored criterion, Binding binding) {
    this.criterion = criterion;
    List<Item> table = criterion.score().items();
    this.items =
        table.stream()
            .map(i -> i.alternatives().stream().map(binding::of).toArray(int[][]::new))
            .toArray(int[][][]::new);
    this.groups = groups(table);
  }

  private static List<int[]> groups(List<Item> table) {
    Map<String, List<Integer>> byGroup = new LinkedHashMap<>();
    for (int i = 0; i < table.size(); i++) {
      String group = table.get(i).group();
      byGroup.computeIfAbsent(group.isEmpty() ? "\0" + i : group, g -> new ArrayList<>()).add(i);
    }
    return byGroup.values().stream()
        .map(g -> g.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  @Override
  public Outcome evaluate(Pass pass) {
    Truth[] truths = new Truth[items.length];
    for (int i = 0; i < items.length; i++) {
      truths[i] = item(pass, items[i]);
    }
    double low = 0;
    double high = 0;
    for (int[] group : groups) {
      low += least(group, truths);
      high += most(group, truths);
    }
    Range points = Range.between(low, high);
    List<Outcome> found = found(pass, truths);
    return Outcomes.later(
        Thresholds.test(criterion.threshold(), points),
        Basis.CALCULATED,
        Reason.ITEMS_UNKNOWN,
        () -> new Outcome.Explanation(evidence(found), words(points, truths)));
  }

  private static Truth item(Pass pass, int[][] alternatives) {
    Truth any = Truth.NOT_MET;
    for (int[] alternative : alternatives) {
      Truth all = Truth.MET;
      for (int criterion : alternative) {
        all = all.and(pass.outcome(criterion).truth());
      }
      any = any.or(all);
    }
    return any;
  }

  private double points(int item) {
    return criterion.score().items().get(item).points();
  }

  /**
   * With a met item, unknown ones can only replace it by more; without, they can add a negative.
   */
  private double least(int[] group, Truth[] truths) {
    double met = highest(group, truths, Truth.MET);
    if (met != Double.NEGATIVE_INFINITY) {
      return met;
    }
    double least = 0;
    for (int item : group) {
      least = truths[item] == Truth.UNKNOWN ? Math.min(least, points(item)) : least;
    }
    return least;
  }

  private double most(int[] group, Truth[] truths) {
    double met = highest(group, truths, Truth.MET);
    double unknown = highest(group, truths, Truth.UNKNOWN);
    return Math.max(met == Double.NEGATIVE_INFINITY ? 0 : met, unknown);
  }

  private double highest(int[] group, Truth[] truths, Truth truth) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int item : group) {
      highest = truths[item] == truth ? Math.max(highest, points(item)) : highest;
    }
    return highest;
  }

  /** What the criteria of items came to that are met or may be. */
  private List<Outcome> found(Pass pass, Truth[] truths) {
    List<Outcome> found = new ArrayList<>();
    for (int i = 0; i < items.length; i++) {
      if (truths[i] != Truth.NOT_MET) {
        for (int[] alternative : items[i]) {
          for (int criterion : alternative) {
            found.add(pass.outcome(criterion));
          }
        }
      }
    }
    return found;
  }

  private static List<Evidence> evidence(List<Outcome> found) {
    return found.stream().flatMap(o -> o.evidence().stream()).distinct().toList();
  }

  private String words(Range points, Truth[] truths) {
    StringBuilder words = new StringBuilder(criterion.score().name()).append(' ');
    words.append(Thresholds.number(points.low()));
    if (!points.isExact()) {
      words.append(" to ").append(Thresholds.number(points.high()));
    }
    append(words, " (", Truth.MET, truths, ")");
    append(words, "; unknown: ", Truth.UNKNOWN, truths, "");
    return words.append("; ").append(Thresholds.words(criterion.threshold())).toString();
  }

  private void append(
      StringBuilder words, String before, Truth truth, Truth[] truths, String after) {
    boolean first = true;
    for (int i = 0; i < truths.length; i++) {
      if (truths[i] == truth) {
        words.append(first ? before : ", ").append(criterion.score().items().get(i).name());
        first = false;
      }
    }
    words.append(first ? "" : after);
  }
}
