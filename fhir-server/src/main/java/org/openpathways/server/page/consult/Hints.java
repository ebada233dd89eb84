package org.openpathways.server.page.consult;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Entered;
import org.openpathways.engine.question.AnswerForm;
import org.openpathways.engine.question.IfAnswered;
import org.openpathways.engine.question.Question;
import org.openpathways.engine.record.Value;

/** What an answer would do, in one line: the reason to ask. */
final class Hints {
  private final PageWords words;
  private final Rules rules;

  Hints(PageWords words, Rules rules) {
    this.words = words;
    this.rules = rules;
  }

  /** Of the plan's own working out if there is one, else of the rules that wait. */
  String of(Question question) {
    return question.ifAnswered().stream()
        .filter(IfAnswered::changesAdvice)
        .filter(answered -> !answered.appear().isEmpty())
        .findFirst()
        .flatMap(answered -> ifAnswered(question, answered))
        .orElseGet(() -> waiting(question));
  }

  private Optional<String> ifAnswered(Question question, IfAnswered answered) {
    IfAnswered.Advised first = answered.appear().get(0);
    String then = words.advised(first.strength(), first.title());
    if (answered.answer() instanceof Value.YesNo yesNo) {
      return Optional.of(words.of(yesNo.yes() ? "hint.yes" : "hint.no", then));
    }
    return question.form() instanceof AnswerForm.Quantity form
        ? range(answered, form).map(range -> words.of("hint.range", range, then))
        : Optional.empty();
  }

  private Optional<String> range(IfAnswered answered, AnswerForm.Quantity form) {
    String unit = Entered.forPeople(form.unit());
    if (answered.from().isPresent() && answered.below().isPresent()) {
      String from = number(answered.from().getAsDouble());
      return Optional.of(
          words.of("hint.between", from, number(answered.below().getAsDouble()), unit));
    }
    if (answered.from().isPresent()) {
      return Optional.of(words.of("hint.from", number(answered.from().getAsDouble()), unit));
    }
    return answered.below().isPresent()
        ? Optional.of(words.of("hint.below", number(answered.below().getAsDouble()), unit))
        : Optional.empty();
  }

  private String waiting(Question question) {
    List<String> advised =
        question.gap().couldDecide().stream()
            .flatMap(rule -> rules.advises(rule).stream())
            .map(r -> words.advised(r.strength(), r.text()))
            .distinct()
            .limit(1)
            .toList();
    return advised.isEmpty() ? "" : words.of("hint.waits", advised.get(0));
  }

  /** Without an exponent, and without zeros at the end. */
  static String number(double number) {
    String plain = new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    return plain;
  }
}
