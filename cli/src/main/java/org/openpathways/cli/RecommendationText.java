package org.openpathways.cli;

import java.util.List;
import java.util.function.Predicate;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.criterion.Outcome.Basis;

/** One recommendation: what, how strongly, how soon, why, and what to do. */
final class RecommendationText {
  private RecommendationText() {}

  static void write(Page page, int number, Recommendation recommendation) {
    page.gap()
        .between(
            number + ". " + recommendation.title(),
            "%s | %s"
                .formatted(recommendation.strength().words(), recommendation.urgency().words()));
    provisional(page, recommendation);
    why(page, recommendation.reasons());
    unchecked(page, recommendation);
    recommendation.actions().stream()
        .map(ActionWords::of)
        .filter(words -> !words.isEmpty())
        .distinct()
        .forEach(words -> page.wrapped("   > ", "     ", words));
    page.wrapped(
        "   ",
        "   ",
        "Rule \"%s\" (%s)%s"
            .formatted(
                recommendation.rule().name(),
                recommendation.rule().pathway(),
                recommendation.sources().isEmpty()
                    ? ""
                    : ", rests on " + String.join(", ", recommendation.sources())));
  }

  private static void provisional(Page page, Recommendation recommendation) {
    if (!recommendation.provisional()) {
      return;
    }
    page.line("   PROVISIONAL: one answer could raise or replace it.");
    recommendation.decidedBy().stream()
        .limit(3)
        .forEach(gap -> page.wrapped("   ? ", "     ", GapWords.of(gap)));
  }

  // Those that silence decided say nothing where others speak.
  private static void why(Page page, List<TraceLine> reasons) {
    List<TraceLine> telling = first(reasons, line -> line.section() != TraceLine.Section.ENTRY);
    (reasons.size() <= 3 ? telling : first(telling, RecommendationText::speaks))
        .stream().map(LineWords::of).distinct().forEach(words -> page.item(3, words));
  }

  /** That nothing is recorded is the reason itself where a sentence asks for that. */
  private static boolean speaks(TraceLine line) {
    return line.outcome().basis() != Basis.SILENCE || line.words().startsWith("No ");
  }

  /** Those that pass; all of them if none does. */
  private static List<TraceLine> first(List<TraceLine> lines, Predicate<TraceLine> passes) {
    List<TraceLine> passing = lines.stream().filter(passes).toList();
    return passing.isEmpty() ? lines : passing;
  }

  private static void unchecked(Page page, Recommendation recommendation) {
    if (recommendation.unchecked().isEmpty()) {
      return;
    }
    page.line("   Could not be checked, so it is advised all the same:");
    recommendation.unchecked().forEach(line -> page.item(3, LineWords.of(line)));
  }
}
