package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.language.RuleId;

/**
 * The gaps of one evaluation: by the most urgent rule each could decide (emergency first), then by
 * how many rules, then as found. None is left out here (SAF-7).
 */
final class Gaps {
  private static final Comparator<GapDraft> IMPORTANCE =
      Comparator.comparing(GapDraft::urgency)
          .thenComparing(draft -> draft.rules().size(), Comparator.reverseOrder());
  private final List<Gap> all;
  private final Map<RuleId, List<Gap>> byRule = new LinkedHashMap<>();

  Gaps(Collection<GapDraft> drafts) {
    all = drafts.stream().sorted(IMPORTANCE).map(GapDraft::gap).toList();
    for (Gap gap : all) {
      gap.couldDecide().forEach(r -> byRule.computeIfAbsent(r, k -> new ArrayList<>()).add(gap));
    }
  }

  List<Gap> all() {
    return all;
  }

  /** The gaps that could decide one of these rules, in the order of the rules. */
  List<Gap> deciding(Collection<RuleId> rules) {
    Set<Gap> found = new java.util.LinkedHashSet<>();
    rules.forEach(r -> found.addAll(byRule.getOrDefault(r, List.of())));
    return List.copyOf(found);
  }
}
