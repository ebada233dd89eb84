package org.openpathways.engine.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import org.openpathways.engine.record.Value;

/**
 * An answer to try: yes, no, or a number that stands for a range in which no bound lies.
 *
 * @param value the answer
 * @param from the lowest number it stands for, included; empty for yes and no, and for no limit
 * @param below where the next range begins; empty for yes and no, and for no limit
 */
record Example(Value value, OptionalDouble from, OptionalDouble below) {
  private static final String UCUM = "http://unitsofmeasure.org";

  /** Every answer of a form, by an example of each kind. */
  static List<Example> of(AnswerForm form, SortedSet<Double> bounds) {
    return form instanceof AnswerForm.Quantity quantity
        ? numbers(quantity, bounds)
        : List.of(yesNo(true), yesNo(false));
  }

  boolean isNumber() {
    return value instanceof Value.Quantity;
  }

  private static Example yesNo(boolean yes) {
    return new Example(new Value.YesNo(yes), OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** Below the first bound, on each bound, and above each. */
  private static List<Example> numbers(AnswerForm.Quantity form, SortedSet<Double> bounds) {
    List<Example> examples = new ArrayList<>();
    List<Double> inside =
        bounds.stream().filter(b -> b > form.lowest() && b <= form.highest()).toList();
    double last = form.lowest();
    OptionalDouble from = OptionalDouble.empty();
    for (double bound : inside) {
      examples.add(number(form, middle(last, bound, form), from, OptionalDouble.of(bound)));
      double next = after(bound, form);
      examples.add(number(form, bound, OptionalDouble.of(bound), OptionalDouble.of(next)));
      from = OptionalDouble.of(next);
      last = bound;
    }
    if (last < form.highest() || inside.isEmpty()) {
      double value = middle(last, form.highest(), form);
      examples.add(number(form, value, from, OptionalDouble.empty()));
    }
    return examples;
  }

  /** The next number that can be told from this one. */
  private static double after(double bound, AnswerForm.Quantity form) {
    return form.decimals() < 0
        ? Math.nextUp(bound)
        : BigDecimal.valueOf(bound)
            .add(BigDecimal.ONE.movePointLeft(form.decimals()))
            .doubleValue();
  }

  /** Between two numbers, rounded down as values of the concept are. */
  private static double middle(double low, double high, AnswerForm.Quantity form) {
    double middle = low + (high - low) / 2;
    return form.decimals() < 0
        ? middle
        : BigDecimal.valueOf(middle)
            .setScale(form.decimals(), java.math.RoundingMode.FLOOR)
            .doubleValue();
  }

  private static Example number(
      AnswerForm.Quantity form, double number, OptionalDouble from, OptionalDouble below) {
    String written = BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    return new Example(
        new Value.Quantity(number, written, Value.Comparator.EXACT, form.unit(), form.unit(), UCUM),
        from,
        below);
  }
}
