package org.openpathways.engine.question;

import java.util.List;
import org.openpathways.engine.advice.Gap;

/**
 * What to ask now. After each answer there is a new plan. The advice is decided once nothing is
 * left to ask.
 *
 * @param ask what could change today's advice; the first is next. Emergency questions come first
 *     and all of them are here (SAF-7)
 * @param others unknowns that a question could fill, but that would not change today's advice
 * @param notAskable unknowns that no question can fill: tests to order, parts of the record that
 *     were not seen, and what was asked in this consultation and is not known
 * @param atMost how many questions there can still be, at worst
 */
public record QuestionPlan(List<Question> ask, List<Gap> others, List<Gap> notAskable, int atMost) {
  public QuestionPlan {
    ask = List.copyOf(ask);
    others = List.copyOf(others);
    notAskable = List.copyOf(notAskable);
  }

  /** Whether no answer to what can be asked could change the advice. */
  public boolean isDecided() {
    return ask.isEmpty();
  }
}
