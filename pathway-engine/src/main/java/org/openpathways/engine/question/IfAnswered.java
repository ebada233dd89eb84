package org.openpathways.engine.question;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Strength;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.record.Value;

/**
 * What one answer would do to the advice, all else staying as it is.
 *
 * @param answer the answer; for a number one value of the range that it stands for
 * @param from the lowest number of that range, included; empty for yes and no, and for no limit
 * @param below the upper end of that range, not included; empty for yes and no, and for no limit
 * @param appear recommendations that would come, or change
 * @param fall recommendations that would go, or change
 */
public record IfAnswered(
    Value answer,
    OptionalDouble from,
    OptionalDouble below,
    List<Advised> appear,
    List<Advised> fall) {
  public IfAnswered {
    appear = List.copyOf(appear);
    fall = List.copyOf(fall);
  }

  /** Whether it would change the advice by itself. */
  public boolean changesAdvice() {
    return !appear.isEmpty() || !fall.isEmpty();
  }

  /** Recommendations that would come and do not stand now in any form. */
  Stream<Advised> comes() {
    return appear.stream().filter(a -> fall.stream().noneMatch(f -> f.rule().equals(a.rule())));
  }

  /**
   * A recommendation as far as a change of it is a change of the advice.
   *
   * @param rule the rule that gives it
   * @param title what to do
   * @param strength offer or consider
   * @param urgency how soon
   * @param provisional whether one answer could raise or replace it (SEM-11, SEM-12)
   */
  public record Advised(
      RuleId rule, String title, Strength strength, Urgency urgency, boolean provisional) {}
}
