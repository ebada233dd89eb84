package org.openpathways.engine.criterion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.criterion.Criterion.*;

/** Which concepts a criterion asks about; what it derives its data requirements and gaps from. */
public final class CriterionConcepts {
  private CriterionConcepts() {}

  /** The concepts named by the criterion itself and by criteria inside it, each once, in order. */
  public static List<Concept> of(Criterion criterion) {
    Set<Concept> concepts = new LinkedHashSet<>();
    add(criterion, concepts);
    return List.copyOf(concepts);
  }

  private static void add(Criterion criterion, Set<Concept> concepts) {
    concepts.addAll(direct(criterion));
    inner(criterion).forEach(inside -> add(inside, concepts));
  }

  /** The criteria that stand directly inside this one. */
  public static List<Criterion> inner(Criterion criterion) {
    if (criterion instanceof Not not) {
      return List.of(not.criterion());
    }
    if (criterion instanceof Scored scored) {
      List<Criterion> inside = new ArrayList<>();
      scored.score().items().forEach(i -> i.alternatives().forEach(inside::addAll));
      return inside;
    }
    if (criterion instanceof PresentOf of) {
      return of.concepts().stream().map(c -> (Criterion) new Present(c, of.tense())).toList();
    }
    if (criterion instanceof TakesOf of) {
      return of.medicines().stream().map(c -> (Criterion) new Takes(c, Taking.NOW)).toList();
    }
    return List.of();
  }

  private static List<Concept> direct(Criterion criterion) {
    if (criterion instanceof Present c) return List.of(c.concept());
    if (criterion instanceof RecordedWithin c) return List.of(c.concept());
    if (criterion instanceof FirstRecordedBeforeAge c) return List.of(c.concept());
    if (criterion instanceof Measured c) return readings(c.readings());
    if (criterion instanceof Recorded c) return readings(c.readings());
    if (criterion instanceof PanelCompared c) return List.of(c.panel());
    if (criterion instanceof Changed c) return List.of(c.concept());
    if (criterion instanceof OnOccasions c) return List.of(c.concept());
    if (criterion instanceof Counted c) return List.of(c.concept());
    if (criterion instanceof Takes c) return List.of(c.medicine());
    if (criterion instanceof TakesDifferent c) return List.of(c.medicine());
    if (criterion instanceof DailyDose c) return List.of(c.medicine());
    if (criterion instanceof AllergicTo c) return List.of(c.concept());
    if (criterion instanceof Declined c) return List.of(c.concept());
    if (criterion instanceof Contraindicated c) return List.of(c.concept());
    if (criterion instanceof Arranged c) return List.of(c.concept());
    return List.of();
  }

  private static List<Concept> readings(Readings readings) {
    Optional<Concept> began = readings.began();
    return began.map(b -> List.of(readings.concept(), b)).orElse(List.of(readings.concept()));
  }
}
