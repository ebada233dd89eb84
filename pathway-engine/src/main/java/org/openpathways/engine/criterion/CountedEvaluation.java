package org.openpathways.engine.criterion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.Mention;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.Counted;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;

/**
 * {@link Counted}: occasions in the window; several entries on one day are one occasion. Entries of
 * unclear status or date are possible ones. Fewer than asked for is a no only where silence is one:
 * for readings and contacts when the record is complete, for problems and symptoms when the concept
 * says so. The answer that something was not done says no as well.
 */
final class CountedEvaluation implements Evaluation {
  private final Counted criterion;
  private final Concept concept;
  private final int number;
  private final Silent silent;

  CountedEvaluation(Counted criterion, Binding binding) {
    this.criterion = criterion;
    this.concept = criterion.concept();
    this.number = binding.index().number(concept);
    this.silent = binding.silent(concept);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    RecordView view = pass.view();
    Set<LocalDate> days = new HashSet<>();
    List<Mention> certain = new ArrayList<>();
    int possible = 0;
    for (Mention mention : view.mentions(number)) {
      Truth inside = Windows.holds(criterion.window(), mention.when(), view.today());
      Truth counts = Events.occurred(mention, concept, view).and(inside);
      if (counts == Truth.MET && mention.when().isOneDay()) {
        if (days.add(mention.when().first())) {
          certain.add(mention);
        }
      } else if (counts != Truth.NOT_MET) {
        possible++;
      }
    }
    Optional<Mention> denial = Events.denial(number, concept, view);
    if (certain.isEmpty() && possible == 0 && denial.isPresent()) {
      return Outcomes.denied(denial.get());
    }
    // An entry of unknown day is an occasion, but perhaps the same as another.
    int least = certain.isEmpty() && hasUndated(view) ? 1 : certain.size();
    return outcome(pass, least, certain, possible);
  }

  private boolean hasUndated(RecordView view) {
    return view.mentions(number).stream()
        .anyMatch(
            m ->
                Windows.holds(criterion.window(), m.when(), view.today())
                        .and(Events.occurred(m, concept, view))
                    == Truth.MET);
  }

  private Outcome outcome(Pass pass, int least, List<Mention> certain, int possible) {
    List<Evidence> evidence = certain.stream().map(m -> Outcomes.evidence(m, "")).toList();
    String words =
        concept.name()
            + " recorded on "
            + certain.size()
            + " days; at least "
            + criterion.atLeast();
    if (least >= criterion.atLeast()) {
      return new Outcome(Truth.MET, Basis.RECORDED, Reason.KNOWN, evidence, words);
    }
    if (certain.size() + possible >= criterion.atLeast()) {
      return Outcomes.unknown(Basis.RECORDED, Reason.DATE_NOT_PRECISE_ENOUGH, evidence, words);
    }
    Outcome silence =
        concept.kind() == ConceptKind.PROBLEM || isFelt()
            ? silent.state(pass)
            : silent.record(pass);
    return new Outcome(
        silence.truth(),
        silence.basis(),
        silence.reason(),
        evidence,
        evidence.isEmpty() ? "" : words);
  }

  private boolean isFelt() {
    return switch (concept.kind()) {
      case SYMPTOM, SOCIAL, ANSWER, FAMILY_HISTORY -> true;
      default -> false;
    };
  }
}
