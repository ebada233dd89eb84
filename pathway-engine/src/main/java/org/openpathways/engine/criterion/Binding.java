package org.openpathways.engine.criterion;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.criterion.Criterion.*;

/** Numbers criteria, those inside others included, and binds each to its evaluation, once. */
final class Binding {
  private final Map<Criterion, Integer> numbers = new LinkedHashMap<>();
  private final Map<Concept, Silent> silences = new HashMap<>();
  private final ConceptIndex index;
  private final PregnancyPossible pregnancyPossible;

  Binding(List<Criterion> criteria, ConceptIndex index) {
    criteria.forEach(this::number);
    this.index = index;
    this.pregnancyPossible = new PregnancyPossible(index);
  }

  /** All concepts that criteria name. */
  static Set<Concept> concepts(List<Criterion> criteria) {
    Set<Concept> concepts = new LinkedHashSet<>();
    criteria.forEach(c -> concepts.addAll(CriterionConcepts.of(c)));
    return concepts;
  }

  private void number(Criterion criterion) {
    if (numbers.putIfAbsent(criterion, numbers.size()) == null) {
      CriterionConcepts.inner(criterion).forEach(this::number);
    }
  }

  /** The evaluations of all criteria, by number. */
  Evaluation[] evaluations() {
    return numbers.keySet().stream().map(this::bind).toArray(Evaluation[]::new);
  }

  ConceptIndex index() {
    return index;
  }

  /** The number of a criterion that was given, or stands inside one. */
  int of(Criterion criterion) {
    Integer number = numbers.get(criterion);
    if (number == null) {
      throw new IllegalArgumentException("The criterion (" + criterion + ") was not numbered.");
    }
    return number;
  }

  int[] of(List<Criterion> criteria) {
    return criteria.stream().mapToInt(this::of).toArray();
  }

  Silent silent(Concept concept) {
    return silences.computeIfAbsent(concept, c -> new Silent(c, pregnancyPossible));
  }

  private Evaluation bind(Criterion criterion) {
    if (criterion instanceof Age c) return new AgeEvaluation(c);
    if (criterion instanceof IsOfSex c) return new SexEvaluation(c);
    if (criterion instanceof CanBePregnant) return pregnancyPossible;
    if (criterion instanceof Not c) return new NotEvaluation(of(c.criterion()));
    if (criterion instanceof Present c) return present(c);
    if (criterion instanceof PresentOf c) {
      return new CountOfEvaluation(of(CriterionConcepts.inner(c)), c.atLeast());
    }
    if (criterion instanceof RecordedWithin c) return new RecordedWithinEvaluation(c, this);
    if (criterion instanceof FirstRecordedBeforeAge c) return new FirstBeforeAgeEvaluation(c, this);
    if (criterion instanceof Measured c) return measured(c);
    if (criterion instanceof Recorded c) return new RecordedEvaluation(c, this);
    if (criterion instanceof PanelCompared c) return new PanelEvaluation(c, this);
    if (criterion instanceof Changed c) return new ChangedEvaluation(c, this);
    if (criterion instanceof OnOccasions c) return new OnOccasionsEvaluation(c, this);
    if (criterion instanceof Counted c) return new CountedEvaluation(c, this);
    if (criterion instanceof Takes c) return new TakesEvaluation(c.medicine(), c.taking(), this);
    if (criterion instanceof TakesOf c) {
      return new CountOfEvaluation(of(CriterionConcepts.inner(c)), c.atLeast());
    }
    if (criterion instanceof TakesDifferent c) return new TakesDifferentEvaluation(c, this);
    if (criterion instanceof DailyDose c) return new DailyDoseEvaluation(c, this);
    if (criterion instanceof AllergicTo c) return new AllergyEvaluation(c.concept(), this);
    if (criterion instanceof Declined c) return new DeclinedEvaluation(c, this);
    if (criterion instanceof Contraindicated c) return new DeclinedEvaluation(c, this);
    if (criterion instanceof Arranged c) return new ArrangedEvaluation(c, this);
    return new ScoreEvaluation((Scored) criterion, this);
  }

  private Evaluation measured(Measured criterion) {
    return criterion.statistic() == Statistic.LATEST
        ? new LatestEvaluation(criterion, this)
        : new SummaryEvaluation(criterion, this);
  }

  /** "Has" means for each kind what a clinician would mean by it. */
  private Evaluation present(Present criterion) {
    Concept concept = criterion.concept();
    boolean now = criterion.tense() == Tense.NOW;
    return switch (concept.kind()) {
      case MEDICINE -> new TakesEvaluation(concept, now ? Taking.NOW : Taking.EVER, this);
      case ALLERGY -> new AllergyEvaluation(concept, this);
      case PROCEDURE_DONE ->
          new ArrangedEvaluation(new Arranged(concept, Progress.DONE, Window.EVER), this);
      case REFERRAL ->
          new ArrangedEvaluation(new Arranged(concept, Progress.SENT, Window.EVER), this);
      default -> new PresenceEvaluation(concept, criterion.tense(), this);
    };
  }
}
