package org.openpathways.engine.criterion;

import java.util.Optional;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion.Tense;

/** {@link Criterion.Present}: what is recorded, else what silence means (SEM-4, SEM-5, SEM-6). */
final class PresenceEvaluation implements Evaluation {
  private final int number;
  private final Tense tense;
  private final PresenceNow now;
  private final PresenceEver ever;
  private final Silent silent;

  PresenceEvaluation(Concept concept, Tense tense, Binding binding) {
    this.number = binding.index().number(concept);
    this.tense = tense;
    this.now = new PresenceNow(concept, number);
    this.ever = new PresenceEver(concept, number);
    this.silent = binding.silent(concept);
  }

  @Override
  public Outcome evaluate(Pass pass) {
    if (pass.view().isSilent(number)) {
      return silent.state(pass);
    }
    Optional<Outcome> recorded = tense == Tense.NOW ? now.recorded(pass) : ever.recorded(pass);
    return recorded.orElseGet(() -> silent.state(pass));
  }

  @Override
  public Optional<WhenSilent> whenSilent() {
    return Optional.of(WhenSilent.state(number, silent));
  }
}
