package org.openpathways.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.advice.Referral;
import org.openpathways.engine.advice.TraceLine;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.language.Action;

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
    actions(page, recommendation);
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

  private static void actions(Page page, Recommendation recommendation) {
    Set<String> written = new HashSet<>();
    for (Action action : recommendation.actions()) {
      String words = ActionWords.of(action);
      if (words.isEmpty() || !written.add(words)) {
        continue;
      }
      page.wrapped("   > ", "     ", words);
      if (action instanceof Action.Refer refer) {
        recommendation.referral(refer.service()).ifPresent(r -> referral(page, r));
      }
    }
  }

  /** Why there, and whether what the service needs is in the record. */
  private static void referral(Page page, Referral referral) {
    referral.notes().forEach(note -> page.wrapped("       ", "       ", upperFirst(note) + "."));
    referral.needs().forEach(need -> page.wrapped("       - ", "         ", need.line()));
  }

  private static String upperFirst(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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
