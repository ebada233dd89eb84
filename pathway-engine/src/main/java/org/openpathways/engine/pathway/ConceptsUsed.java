package org.openpathways.engine.pathway;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Score;
import org.openpathways.engine.language.Action;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Rule;

/** Collects the concepts of sentences, and those that they in turn are worked out from. */
final class ConceptsUsed {
  private final Vocabulary vocabulary;
  private final Set<Concept> concepts = new LinkedHashSet<>();

  ConceptsUsed(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Set<Concept> concepts() {
    return concepts;
  }

  void rules(List<Rule> rules) {
    for (Rule rule : rules) {
      conditions(rule.when());
      conditions(rule.unlessAlready());
      conditions(rule.provided());
      rule.then().forEach(this::action);
    }
  }

  void conditions(List<? extends Condition> conditions) {
    for (Condition condition : conditions) {
      if (condition instanceof Condition.Is is) {
        criterion(is.criterion());
      } else if (condition instanceof Condition.Block block) {
        conditions(block.members());
      }
    }
  }

  void scores(Collection<Score> scores) {
    scores.forEach(
        score ->
            score.items().forEach(i -> i.alternatives().forEach(a -> a.forEach(this::criterion))));
  }

  /** What services need to see is looked up as well, and what their referrals are called. */
  void services(Collection<Service> services) {
    for (Service service : services) {
      service.needs().forEach(need -> add(need.concept()));
      service.referral().ifPresent(this::add);
    }
  }

  private void action(Action action) {
    if (action instanceof Action.OrderTest order) {
      add(order.test());
    } else if (action instanceof Action.ChangeMedicine change) {
      add(change.medicine());
    } else if (action instanceof Action.Ask ask) {
      add(ask.concept());
    } else if (action instanceof Action.DoNotDo not) {
      action(not.action());
    }
  }

  private void criterion(Criterion criterion) {
    if (criterion instanceof Criterion.Not not) {
      criterion(not.criterion());
    } else if (criterion instanceof Criterion.CanBePregnant) {
      vocabulary.concept("pregnancy").ifPresent(this::add);
    } else if (criterion instanceof Criterion.Scored scored) {
      scores(List.of(scored.score()));
    } else {
      concepts(criterion).forEach(this::add);
    }
  }

  private void add(Concept concept) {
    if (concepts.add(concept)) {
      concept.persistence().standsUntil().ifPresent(this::add);
      concept.calculation().ifPresent(c -> c.inputs().values().forEach(this::add));
    }
  }

  private static List<Concept> concepts(Criterion criterion) {
    if (criterion instanceof Criterion.Measured c) {
      return readings(c.readings());
    } else if (criterion instanceof Criterion.Recorded c) {
      return readings(c.readings());
    } else if (criterion instanceof Criterion.PresentOf c) {
      return c.concepts();
    } else if (criterion instanceof Criterion.TakesOf c) {
      return c.medicines();
    }
    return one(criterion);
  }

  private static List<Concept> one(Criterion criterion) {
    if (criterion instanceof Criterion.Present c) {
      return List.of(c.concept());
    } else if (criterion instanceof Criterion.RecordedWithin c) {
      return List.of(c.concept());
    } else if (criterion instanceof Criterion.FirstRecordedBeforeAge c) {
      return List.of(c.concept());
    } else if (criterion instanceof Criterion.PanelCompared c) {
      return List.of(c.panel());
    } else if (criterion instanceof Criterion.Changed c) {
      return List.of(c.concept());
    } else if (criterion instanceof Criterion.OnOccasions c) {
      return List.of(c.concept());
    } else if (criterion instanceof Criterion.Counted c) {
      return List.of(c.concept());
    }
    return medicineOrRequest(criterion);
  }

  private static List<Concept> medicineOrRequest(Criterion criterion) {
    if (criterion instanceof Criterion.Takes c) {
      return List.of(c.medicine());
    } else if (criterion instanceof Criterion.TakesDifferent c) {
      return List.of(c.medicine());
    } else if (criterion instanceof Criterion.DailyDose c) {
      return List.of(c.medicine());
    } else if (criterion instanceof Criterion.AllergicTo c) {
      return List.of(c.concept());
    } else if (criterion instanceof Criterion.Declined c) {
      return List.of(c.concept());
    } else if (criterion instanceof Criterion.Contraindicated c) {
      return List.of(c.concept());
    } else if (criterion instanceof Criterion.Arranged c) {
      return List.of(c.concept());
    }
    return List.of();
  }

  private static List<Concept> readings(Criterion.Readings readings) {
    return readings.began().isPresent()
        ? List.of(readings.concept(), readings.began().get())
        : List.of(readings.concept());
  }
}
