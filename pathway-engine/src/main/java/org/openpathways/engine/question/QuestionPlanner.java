package org.openpathways.engine.question;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.language.RuleId;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.rules.Library;

/**
 * Chooses what to ask. What cannot change the recommendations of the pathways that concern the
 * patient is left out, and that is proven, not guessed: over everything that each open topic could
 * be answered with, nothing varies. Of the rest the one is asked first after which the fewest are
 * expected to matter; emergency questions come before all (SAF-7). Built once per library;
 * immutable and thread-safe.
 */
public final class QuestionPlanner {
  private final Model model;
  private final Askable askable;

  /**
   * @param criteria those whose outcomes {@link Patient#evaluate} gives: the library's first, then
   *     what they are made of
   * @param index the concepts that they rest on
   */
  public QuestionPlanner(Library library, List<Criterion> criteria, ConceptIndex index) {
    this.model = new Model(library, criteria, index);
    this.askable = new Askable(index.concepts());
  }

  /** What to ask now. */
  public QuestionPlan plan(Patient patient, Consultation consultation) {
    return plan(patient, consultation, patient.advise(consultation));
  }

  /**
   * The same, where the advice is known already.
   *
   * @param advice what the patient's advice is in this very consultation
   */
  public QuestionPlan plan(Patient patient, Consultation consultation, Advice advice) {
    if (advice.silentBecause().isPresent()) {
      return new QuestionPlan(List.of(), List.of(), List.of(), 0);
    }
    return new Planning(patient, consultation, advice).plan();
  }

  /** One plan while it is made. */
  private final class Planning {
    private final Advice advice;
    private final Trials trials;
    private final Situation situation;
    private final Unknowns unknowns;

    Planning(Patient patient, Consultation consultation, Advice advice) {
      this.advice = advice;
      this.trials = new Trials(patient, consultation);
      this.situation = situation(consultation, trials.now());
      this.unknowns = new Unknowns(model, askable);
      Set<String> answered = Askable.answered(consultation);
      unknowns.now(advice, answered, situation);
      for (int answers = 0; answers < consultation.answers().size(); answers++) {
        unknowns.before(patient.advise(upTo(answers, consultation)), answered);
      }
    }

    /** The consultation when only so many of its answers had been given. */
    private static Consultation upTo(int answers, Consultation consultation) {
      return new Consultation(
          consultation.asOf(),
          consultation.opened(),
          consultation.answers().subList(0, answers),
          consultation.decisions(),
          consultation.capacity());
    }

    private Situation situation(Consultation consultation, Outcome[] outcomes) {
      Outcome.Reason[] reasons = new Outcome.Reason[outcomes.length];
      for (int c = 0; c < outcomes.length; c++) {
        reasons[c] = outcomes[c].reason();
      }
      BitSet answered = new BitSet();
      for (String concept : Askable.answered(consultation)) {
        int topic = model.topics().number(concept);
        if (topic >= 0) {
          answered.set(topic);
        }
      }
      BitSet withheld = new BitSet();
      int opened = -1;
      for (int p = 0; p < model.pathways(); p++) {
        String id = model.library().pathways().get(p).id();
        withheld.set(p, advice.pathways().get(p).withheld().isPresent());
        opened = consultation.opened().filter(id::equals).isPresent() ? p : opened;
      }
      return new Situation(model, Trials.truths(outcomes), reasons, answered, withheld, opened);
    }

    QuestionPlan plan() {
      BitSet may = matters(Effects.NONE);
      may.or(unknowns.urgent());
      Effects effects = trials.effects(model, may, unknowns.forms());
      Branches branches = new Branches(situation);
      unknowns.alarms(new Alarms(model, branches).of(unknowns.topics(), effects));
      BitSet matters = matters(effects);
      BitSet ask = (BitSet) matters.clone();
      ask.and(unknowns.topics());
      ask.or(unknowns.urgent());
      matters.or(unknowns.urgent());
      return new QuestionPlan(
          ordered(ask, effects, branches),
          Gap.once(unknowns.except(ask)),
          Gap.once(unknowns.notAskable()),
          ask.isEmpty() ? 0 : matters.cardinality());
    }

    private BitSet matters(Effects effects) {
      return Cone.of(model, Reach.of(model, askable, situation, unknowns.topics(), effects));
    }

    private List<Question> ordered(BitSet ask, Effects effects, Branches branches) {
      Chooser chooser = new Chooser(model, askable, branches, effects);
      Foretold foretold = new Foretold(model, branches, setAside());
      BitSet urgent = unknowns.urgent();
      return ask.stream()
          .boxed()
          .sorted(
              Comparator.comparing((Integer topic) -> !urgent.get(topic))
                  .thenComparingDouble(t -> urgent.get(t) ? 0 : chooser.left(t, unknowns.topics()))
                  .thenComparingInt(unknowns::order))
          .map(t -> question(t, foretold.of(t, effects.of(t))))
          .toList();
    }

    private Set<RuleId> setAside() {
      Set<RuleId> rules = new HashSet<>();
      advice.setAside().forEach(s -> rules.add(s.recommendation().rule()));
      return rules;
    }

    private Question question(int topic, List<IfAnswered> ifAnswered) {
      List<Gap> gaps = unknowns.gaps(topic);
      Gap first = gaps.stream().min(Comparator.comparing(Gap::urgency)).orElseThrow();
      return new Question(
          first.concept(),
          first.question(),
          askable.form(first).orElseThrow(),
          gaps.stream().map(Gap::pathway).distinct().toList(),
          unknowns.urgent().get(topic),
          urgency(first, ifAnswered),
          ifAnswered,
          first);
    }

    private static Urgency urgency(Gap gap, List<IfAnswered> ifAnswered) {
      return ifAnswered.stream()
          .flatMap(IfAnswered::comes)
          .map(IfAnswered.Advised::urgency)
          .reduce(gap.urgency(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }
  }
}
