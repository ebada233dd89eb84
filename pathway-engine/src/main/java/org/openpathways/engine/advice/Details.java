package org.openpathways.engine.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.Criterion.Present;
import org.openpathways.engine.criterion.Criterion.Takes;
import org.openpathways.engine.criterion.Criterion.Taking;
import org.openpathways.engine.rules.Library;

/**
 * The criteria to evaluate: the library's in its order, then those that stand inside one of them,
 * so that a gap can name the very item that is missing. Each distinct one once.
 */
public final class Details {
  private final Map<Criterion, Integer> numbers = new LinkedHashMap<>();

  /** Of a library. */
  public Details(Library library) {
    library.criteria().forEach(this::add);
    library.criteria().forEach(this::addInner);
  }

  /** All criteria by number; the library's literals come first. */
  public List<Criterion> criteria() {
    return List.copyOf(numbers.keySet());
  }

  int number(Criterion criterion) {
    return Objects.requireNonNull(numbers.get(criterion), "a criterion of the library");
  }

  private void addInner(Criterion criterion) {
    for (Criterion inner : inner(criterion)) {
      add(inner);
      addInner(inner);
    }
  }

  private void add(Criterion criterion) {
    numbers.putIfAbsent(criterion, numbers.size());
  }

  /** The criteria that one criterion is made of, in order; none for a plain one. */
  static List<Criterion> inner(Criterion criterion) {
    List<Criterion> inner = new ArrayList<>();
    if (criterion instanceof Criterion.Not not) {
      inner.add(not.criterion());
    } else if (criterion instanceof Criterion.PresentOf of) {
      of.concepts().forEach(c -> inner.add(new Present(c, of.tense())));
    } else if (criterion instanceof Criterion.TakesOf of) {
      of.medicines().forEach(m -> inner.add(new Takes(m, Taking.NOW)));
    } else if (criterion instanceof Criterion.Scored scored) {
      scored.score().items().forEach(i -> i.alternatives().forEach(inner::addAll));
    }
    return inner;
  }
}
