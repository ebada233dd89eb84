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
import org.openpathways.engine.concept.Concept.GapFill;
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

  /**
   * How a gap's question is answered; empty if no question can fill it. What was not seen is looked
   * up and not asked for, except where somebody may be in danger (SAF-7).
   */
  Optional<AnswerForm> form(Gap gap) {
    boolean toOrder = gap.fill() == GapFill.ORDER_TEST;
    boolean toSee =
        gap.fill() == GapFill.LOOK && gap.reason() == Reason.PART_NOT_SEEN && !isUrgent(gap);
    return gap.question().isEmpty() || toOrder || toSee ? Optional.empty() : form(gap.concept());
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
