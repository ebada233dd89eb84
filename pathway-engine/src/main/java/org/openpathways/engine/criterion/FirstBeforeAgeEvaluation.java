package org.openpathways.engine.criterion;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.DaySpan;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.FirstRecordedBeforeAge;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link FirstRecordedBeforeAge}: the first record was before the birthday. An earlier record may
 * exist unseen, so "not before" needs a complete record.
 */
final class FirstBeforeAgeEvaluation implements Evaluation {
  private final Concept concept;
  private final int number;
  private final int years;
  private final Silent silent;

  FirstBeforeAgeEvaluation(FirstRecordedBeforeAge criterion, Binding binding) {
    this.concept = criterion.concept();
    this.number = binding.index().number(concept);
    this.years = criterion.years();
    this.silent = binding.silent(concept);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    Optional<Mention> first = FirstRecord.of(concept, number, view);
    if (first.isEmpty()) {
      return silent.state(pass);
    }
    People person = pass.person();
    Mention mention = first.get();
    if (!person.isAgeRecorded() || !person.isAgeBelievable()) {
      return outcome(Truth.UNKNOWN, Reason.NOT_RECORDED, mention, view);
    }
    if (Events.occurred(mention, concept, view) == Truth.UNKNOWN) {
      return outcome(Truth.UNKNOWN, Reason.STATUS_NOT_KNOWN, mention, view);
    }
    Truth before = before(FirstRecord.when(mention, view), person);
    Reason incomplete = silent.incomplete(view);
    return before == Truth.NOT_MET && incomplete != Reason.KNOWN
        ? outcome(Truth.UNKNOWN, incomplete, mention, view)
        : outcome(before, Reason.DATE_NOT_PRECISE_ENOUGH, mention, view);
  }

  private Truth before(DaySpan when, People person) {
    if (when.last().isBefore(person.earliestBirthday(years))) {
      return Truth.MET;
    }
    return when.first().isBefore(person.latestBirthday(years)) ? Truth.UNKNOWN : Truth.NOT_MET;
  }

  private Outcome outcome(Truth truth, Reason reason, Mention mention, RecordView view) {
    return Outcomes.of(
        truth,
        Outcomes.basis(mention),
        reason,
        List.of(Outcomes.evidence(mention, "")),
        "first " + Events.words(concept, mention, view.zone()));
  }
}
