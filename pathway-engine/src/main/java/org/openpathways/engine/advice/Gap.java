package org.openpathways.engine.advice;

import java.util.List;
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
}
