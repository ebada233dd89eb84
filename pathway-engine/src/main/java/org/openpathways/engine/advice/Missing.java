package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Score;
import org.openpathways.engine.criterion.Truth;

/** Which plain criteria keep an unknown criterion unknown. */
final class Missing {
  private Missing() {}

  /**
   * The plain criteria whose answers could settle it: itself, or the unknown members, or the
   * unknown criteria of a score's unknown items. What can no longer matter is left out.
   */
  static List<Criterion> of(Criterion criterion, Findings findings) {
    List<Criterion> missing = new ArrayList<>();
    if (criterion instanceof Criterion.Scored scored) {
      scored.score().items().forEach(item -> addItem(item, findings, missing));
    } else {
      for (Criterion inner : Details.inner(criterion)) {
        if (findings.detail(inner) == Truth.UNKNOWN) {
          missing.addAll(of(inner, findings));
        }
      }
    }
    return missing.isEmpty() ? List.of(criterion) : missing.stream().distinct().toList();
  }

  private static void addItem(Score.Item item, Findings findings, List<Criterion> missing) {
    List<Criterion> open = new ArrayList<>();
    for (List<Criterion> alternative : item.alternatives()) {
      Truth truth = alternative.stream().map(findings::detail).reduce(Truth.MET, Truth::and);
      if (truth == Truth.MET) {
        return; // the item is decided, whatever its other alternatives come to
      }
      if (truth == Truth.UNKNOWN) {
        alternative.stream()
            .filter(c -> findings.detail(c) == Truth.UNKNOWN)
            .forEach(c -> open.addAll(of(c, findings)));
      }
    }
    missing.addAll(open);
  }
}
