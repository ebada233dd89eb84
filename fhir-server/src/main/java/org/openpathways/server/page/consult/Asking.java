package org.openpathways.server.page.consult;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.concept.Entered;
import org.openpathways.engine.question.AnswerForm;
import org.openpathways.engine.question.Question;
import org.openpathways.engine.question.QuestionPlan;
import org.openpathways.engine.record.Value;
import org.openpathways.server.page.consult.AskBox.Asked;
import org.openpathways.server.page.consult.AskBox.Choice;
import org.openpathways.server.page.consult.AskBox.Given;
import org.openpathways.server.page.consult.AskBox.NumberField;
import org.openpathways.server.page.consult.AskBox.UnitChoice;
import org.openpathways.server.visit.Consulted;

/** Puts the plan's next question on the page. Chooses nothing but the words. */
final class Asking {
  private final PageWords words;
  private final Consulted consulted;
  private final Hints hints;

  Asking(PageWords words, Consulted consulted, Rules rules) {
    this.words = words;
    this.consulted = consulted;
    this.hints = new Hints(words, rules);
  }

  /**
   * The box.
   *
   * @param first the concept to ask first, because its answer was taken back or could not be used;
   *     {@code ""} for none
   */
  AskBox box(String first, Optional<Rejected> rejected) {
    QuestionPlan plan = consulted.plan();
    Optional<Question> next = next(plan, first);
    int given = consulted.visit().answers().size();
    List<String> others = plan.others().stream().map(Asking::unknown).toList();
    List<String> none = plan.notAskable().stream().map(Asking::unknown).toList();
    return new AskBox(
        next.map(question -> asked(question, rejected)),
        next.isEmpty() ? "" : place(given, plan.atMost()),
        consulted.visit().answers().stream().map(this::given).toList(),
        others,
        others.isEmpty() ? "" : words.count("ask.others", others.size()),
        none,
        none.isEmpty() ? "" : words.count("ask.none", none.size()));
  }

  /** An emergency question is never put behind another one (SAF-7). */
  private static Optional<Question> next(QuestionPlan plan, String first) {
    Optional<Question> ahead = plan.ask().stream().findFirst();
    boolean danger = ahead.filter(Question::emergency).isPresent();
    Optional<Question> wanted =
        plan.ask().stream()
            .filter(question -> question.concept().equals(first))
            .filter(question -> question.emergency() || !danger)
            .findFirst();
    return wanted.or(() -> ahead);
  }

  private String place(int given, int atMost) {
    return words.of("ask.place", String.valueOf(given + 1), String.valueOf(given + atMost));
  }

  private Asked asked(Question question, Optional<Rejected> rejected) {
    Optional<Rejected> own = rejected.filter(r -> r.concept().equals(question.concept()));
    Optional<NumberField> number =
        question.form() instanceof AnswerForm.Quantity form
            ? Optional.of(field(question, form, own))
            : Optional.empty();
    String how = number.isPresent() ? "number" : how(question.gap().fill());
    List<Choice> choices =
        number.isPresent()
            ? List.of(choice("unknown", "number", "u"))
            : List.of(choice("yes", how, "y"), choice("no", how, "n"), choice("unknown", how, "u"));
    return new Asked(
        question.concept(),
        question.words(),
        hints.of(question),
        question.emergency(),
        choices,
        number);
  }

  private static String how(GapFill fill) {
    return switch (fill) {
      case EXAMINE -> "examine";
      case ASK -> "ask";
      case LOOK, ORDER_TEST -> "look";
    };
  }

  private Choice choice(String value, String how, String key) {
    return new Choice(value, words.of("ask." + how + "." + value), key);
  }

  private NumberField field(
      Question question, AnswerForm.Quantity form, Optional<Rejected> rejected) {
    List<String> units =
        Concepts.find(consulted.answer(), question.concept())
            .flatMap(Concept::measure)
            .map(Entered::units)
            .orElseGet(() -> List.of(form.unit()));
    return new NumberField(
        units.stream().map(u -> new UnitChoice(u, Entered.forPeople(u))).toList(),
        rejected.map(Rejected::entered).orElse(""),
        rejected.map(Rejected::unit).orElse(form.unit()),
        rejected.isPresent() ? error(form) : "");
  }

  private String error(AnswerForm.Quantity form) {
    double middle = form.lowest() + (form.highest() - form.lowest()) / 4;
    return words.of(
        "ask.number.error",
        Hints.number(form.lowest()),
        Hints.number(form.highest()),
        Entered.forPeople(form.unit()),
        Hints.number(Math.rint(middle)));
  }

  private Given given(Answer answer) {
    return new Given(
        answer.concept(), PageWords.upperFirst(answer.concept()), said(words, answer.value()));
  }

  /** An answer in words. */
  static String said(PageWords words, Value value) {
    if (value instanceof Value.YesNo yesNo) {
      return words.of(yesNo.yes() ? "said.yes" : "said.no");
    }
    if (value instanceof Value.Quantity quantity) {
      return (quantity.written() + " " + Entered.forPeople(quantity.code())).strip();
    }
    return words.of("said.unknown");
  }

  private static String unknown(Gap gap) {
    return gap.question().isEmpty() ? PageWords.plain(gap.words()) : gap.question();
  }
}
