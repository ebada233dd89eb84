package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.advice.TraceLine.Section;
import org.openpathways.engine.criterion.Evidence;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.rules.CompiledRule;

/**
 * What a rule that fires rests on: the lines that were met and that decided, the most telling
 * first. A conclusion is followed to the lines of the rules that drew it, each rule once, so that a
 * reason is a datum and not another rule's name.
 */
final class Grounds {
  private final Plans plans;
  private final Findings findings;
  private final Set<Integer> followed = new HashSet<>();
  private final List<Ground> found = new ArrayList<>();

  /**
   * @param order the place of its rule among those followed, the rule itself first
   * @param place its place in its rule, for lines of one alternative counted from the end
   */
  private record Ground(TraceLine line, int order, int place) {

    /**
     * A value held against a threshold tells more than a mere presence, one alternative of a block
     * more than what all need, and the rule's own lines more than those behind its conclusions.
     * What the pathway's entry asks says only that the pathway concerns the patient.
     */
    int rank() {
      if (line.section() == Section.ENTRY) {
        return 5;
      }
      boolean own = order == 0;
      if (isMeasured(line.outcome())) {
        return !own ? 2 : line.group() > 0 ? 0 : 1;
      }
      return own ? 3 : 4;
    }

    /** Its words show a value, then what that is held against. */
    private static boolean isMeasured(Outcome outcome) {
      String words = outcome.words();
      return words.contains("; threshold ")
          || (words.contains("; ") && outcome.evidence().stream().anyMatch(e -> shows(words, e)));
    }

    private static boolean shows(String words, Evidence evidence) {
      return !evidence.value().isEmpty() && words.contains(evidence.value());
    }
  }

  private Grounds(Plans plans, Findings findings) {
    this.plans = plans;
    this.findings = findings;
  }

  /** The most telling first, the lines of the entry last. */
  static List<TraceLine> of(CompiledRule rule, Plans plans, Findings findings) {
    Grounds grounds = new Grounds(plans, findings);
    grounds.follow(rule);
    return grounds.found.stream()
        .sorted(
            Comparator.comparingInt(Ground::rank)
                .thenComparingInt(Ground::order)
                .thenComparingInt(ground -> ground.line().group())
                .thenComparingInt(Ground::place))
        .map(Ground::line)
        .distinct()
        .toList();
  }

  private void follow(CompiledRule rule) {
    if (!followed.add(rule.number())) {
      return;
    }
    int order = followed.size() - 1;
    RulePlan plan = plans.of(rule);
    for (int index : plan.deciding(rule, findings)) {
      RulePlan.Line line = plan.lines().get(index);
      TraceLine trace = line.trace(findings);
      if (isReason(trace)) {
        List<CompiledRule> drawn = drawing(line.literal());
        drawn.forEach(this::follow);
        if (drawn.isEmpty()) {
          found.add(new Ground(trace, order, place(trace, index)));
        }
      }
    }
  }

  /** A line of a block that asks for absence is no reason. */
  private static boolean isReason(TraceLine line) {
    return line.outcome().truth() == Truth.MET && !line.groupWords().endsWith("none of");
  }

  /** Of an alternative the last line is the most specific. */
  private static int place(TraceLine line, int index) {
    return line.groupWords().endsWith("all of") ? -index : index;
  }

  /** The rules that speak for a conclusion; none for any other line. */
  private List<CompiledRule> drawing(int literal) {
    return findings.library().isConclusion(literal)
        ? findings.library().concluding(literal).stream().filter(findings::fired).toList()
        : List.of();
  }
}
