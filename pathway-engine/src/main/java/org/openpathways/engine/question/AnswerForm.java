package org.openpathways.engine.question;

import java.util.List;
import org.openpathways.engine.concept.Concept;

/** How a question is answered; "not known" is always possible beside it and is never a no. */
public sealed interface AnswerForm {

  /** Yes or no: {@link org.openpathways.engine.record.Value.YesNo}. */
  record YesNo() implements AnswerForm {}

  /**
   * A number in the concept's unit: {@link org.openpathways.engine.record.Value.Quantity}.
   *
   * @param unit canonical UCUM unit
   * @param lowest the lowest possible value in that unit; what lies outside is not believed
   * @param highest the highest possible value
   * @param decimals values are compared rounded to so many decimals; -1: as entered
   * @param categories names for ranges of values, ascending; empty for none
   */
  record Quantity(
      String unit, double lowest, double highest, int decimals, List<Concept.Category> categories)
      implements AnswerForm {
    public Quantity {
      categories = List.copyOf(categories);
    }
  }
}
