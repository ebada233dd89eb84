package org.openpathways.engine.advice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Urgency;

/**
 * An unknown that could change the advice, and how to fill it.
 *
 * @param pathway the pathway it belongs to
 * @param concept the concept that is missing, by name; {@code ""} for age or sex
 * @param words the sentence that is unknown
 * @param reason why it is unknown
 * @param fill how to fill it
 * @param question what to ask, {@code ""} if it is not a question
 * @param couldDecide the rules that wait for it, most urgent first
 * @param urgency the most urgent recommendation among them
 */
public record Gap(
    String pathway,
    String concept,
    String words,
    Outcome.Reason reason,
    GapFill fill,
    String question,
    List<RuleId> couldDecide,
    Urgency urgency) {
  public Gap {
    couldDecide = List.copyOf(couldDecide);
  }

  /**
   * For lists across pathways: what is asked for in the same words for the same concept stands
   * once, by its most urgent gap, where the first of them stood.
   */
  public static List<Gap> once(List<Gap> gaps) {
    Map<List<String>, Gap> once = new LinkedHashMap<>();
    for (Gap gap : gaps) {
      once.merge(gap.asked(), gap, (a, b) -> b.urgency.compareTo(a.urgency) < 0 ? b : a);
    }
    return List.copyOf(once.values());
  }

  private List<String> asked() {
    return List.of(concept, question.isEmpty() ? words : question);
  }
}
