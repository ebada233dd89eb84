package org.openpathways.engine.criterion;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link Criterion.AllergicTo}. An active allergy counts whenever it was recorded, confirmed or
 * not. Without one, a recorded "no known allergy", a refuted or an ended one is a no; an empty list
 * is what the concept's silence says, and a list of other allergies is too.
 */
final class AllergyEvaluation implements Evaluation {
  private final int number;
  private final Silent silent;

  AllergyEvaluation(Concept concept, Binding binding) {
    this.number = binding.index().number(concept);
    this.silent = binding.silent(concept);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    if (view.mentions(number).isEmpty()) {
      return silent.state(pass);
    }
    Optional<Mention> answer =
        view.mentions(number).stream()
            .filter(Mention::answered)
            .filter(m -> is(m, view, Sign.POSITIVE) || is(m, view, Sign.NEGATIVE))
            .findFirst();
    if (answer.isPresent()) {
      return outcome(Truth.of(is(answer.get(), view, Sign.POSITIVE)), answer.get(), view);
    }
    return first(view, Sign.POSITIVE)
        .map(m -> outcome(Truth.MET, m, view))
        .or(() -> first(view, Sign.UNREADABLE).map(m -> outcome(Truth.UNKNOWN, m, view)))
        .or(() -> first(view, Sign.NEGATIVE).map(m -> outcome(Truth.NOT_MET, m, view)))
        .or(() -> first(view, Sign.ENDED).map(m -> outcome(Truth.NOT_MET, m, view)))
        .orElseGet(() -> silent.state(pass));
  }

  private Optional<Mention> first(RecordView view, Sign sign) {
    return view.mentions(number).stream().filter(m -> is(m, view, sign)).findFirst();
  }

  private static boolean is(Mention mention, RecordView view, Sign sign) {
    return Sign.of(mention, view) == sign;
  }

  private static Outcome outcome(Truth truth, Mention mention, RecordView view) {
    String verification = mention.entry().state().verification();
    String note = verification.equals("unconfirmed") ? "not confirmed" : "";
    String words =
        mention.entry().title()
            + " recorded "
            + Words.on(mention.entry().timing().effective(), view.zone());
    return Outcomes.of(
        truth,
        Outcomes.basis(mention),
        Sign.isStatusAtFault(mention) ? Reason.STATUS_NOT_KNOWN : Reason.VALUE_NOT_USABLE,
        List.of(Outcomes.evidence(mention, note)),
        note.isEmpty() ? words : words + ", " + note);
  }
}
