package org.openpathways.engine.question;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.language.Urgency;

/** Which gaps a question can fill, and how it is answered. */
final class Askable {
  private final Map<String, Concept> concepts = new HashMap<>();

  /**
   * @param concepts all that the rules use
   */
  Askable(Collection<Concept> concepts) {
    concepts.forEach(concept -> this.concepts.putIfAbsent(concept.name(), concept));
  }

  /** Which concepts were asked about in this consultation, whatever the answer was. */
  static Set<String> answered(Consultation consultation) {
    Set<String> answered = new HashSet<>();
    for (Answer answer : consultation.answers()) {
      answered.add(answer.concept());
    }
    return answered;
  }

  /** How a gap's question is answered; empty if no question can fill it. */
  Optional<AnswerForm> form(Gap gap) {
    boolean askable =
        !gap.question().isEmpty() && canAsk(gap.concept(), gap.reason(), isUrgent(gap));
    return askable ? form(gap.concept()) : Optional.empty();
  }

  /**
   * Whether it can be asked for. A test is ordered, and what was not seen is looked up and not
   * asked for, except where somebody may be in danger (SAF-7).
   *
   * @param reason why it is unknown
   * @param urgent whether an emergency or same-day rule waits for it
   */
  boolean canAsk(String name, Reason reason, boolean urgent) {
    if (name.equals(ConceptIndex.CAN_BE_PREGNANT)) {
      return true;
    }
    Concept concept = concepts.get(name);
    if (concept == null || concept.question().isEmpty() || form(concept).isEmpty()) {
      return false;
    }
    boolean unseen = reason == Reason.PART_NOT_SEEN;
    return switch (concept.gap()) {
      case ASK, EXAMINE -> true;
      case LOOK -> urgent || !unseen;
      case ORDER_TEST -> urgent && unseen;
    };
  }

  static boolean isUrgent(Gap gap) {
    return gap.urgency().compareTo(Urgency.SAME_DAY) <= 0;
  }

  private Optional<AnswerForm> form(String name) {
    if (name.equals(ConceptIndex.CAN_BE_PREGNANT)) {
      return Optional.of(new AnswerForm.YesNo());
    }
    return Optional.ofNullable(concepts.get(name)).flatMap(Askable::form);
  }

  private static Optional<AnswerForm> form(Concept concept) {
    if (concept.kind() == ConceptKind.PANEL) {
      return Optional.empty(); // two numbers of one reading: one answer cannot hold them
    }
    return Optional.of(
        concept
            .measure()
            .<AnswerForm>map(
                m ->
                    new AnswerForm.Quantity(
                        m.unit(), m.lowest(), m.highest(), m.decimals(), m.categories()))
            .orElseGet(AnswerForm.YesNo::new));
  }
}
