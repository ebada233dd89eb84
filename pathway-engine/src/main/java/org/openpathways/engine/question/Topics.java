package org.openpathways.engine.question;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptCode;
import org.openpathways.engine.concept.ConceptIndex;
import org.openpathways.engine.criterion.Criterion;
import org.openpathways.engine.criterion.CriterionConcepts;
import org.openpathways.engine.record.Code;

/**
 * What can be asked about, numbered: the concepts of a library by name, as answers name them. An
 * answer may speak for other concepts too: for those that mean the same code, that are calculated
 * from it, or whose silence it breaks.
 */
final class Topics {
  private final List<String> names = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Code, BitSet> byCode = new HashMap<>();
  private final Map<Concept, BitSet> behind = new HashMap<>();

  Topics(Collection<Concept> concepts) {
    concepts.forEach(concept -> add(concept.name()));
    add(ConceptIndex.CAN_BE_PREGNANT);
    add(ConceptIndex.PREGNANCY);
  }

  private void add(String name) {
    if (numbers.putIfAbsent(name, names.size()) == null) {
      byCode.computeIfAbsent(ConceptCode.of(name), code -> new BitSet()).set(names.size());
      names.add(name);
    }
  }

  int size() {
    return names.size();
  }

  String name(int topic) {
    return names.get(topic);
  }

  /** The number of a name; -1 if no rule knows it. */
  int number(String name) {
    return numbers.getOrDefault(name, -1);
  }

  /** The topics whose answers can change what a criterion comes to. */
  BitSet behind(Criterion criterion) {
    BitSet topics = new BitSet();
    CriterionConcepts.of(criterion).forEach(concept -> topics.or(behind(concept)));
    addPregnancy(criterion, topics);
    return topics;
  }

  private void addPregnancy(Criterion criterion, BitSet topics) {
    if (criterion instanceof Criterion.CanBePregnant) {
      pregnancy(topics);
    }
    CriterionConcepts.inner(criterion).forEach(inner -> addPregnancy(inner, topics));
  }

  private BitSet behind(Concept concept) {
    BitSet known = behind.get(concept);
    if (known != null) {
      return known;
    }
    BitSet topics = new BitSet();
    behind.put(concept, topics);
    topics.or(byCode.getOrDefault(ConceptCode.of(concept.name()), new BitSet()));
    Concept.Codes codes = concept.codes();
    List.of(
            codes.meaning(),
            codes.absent(),
            codes.resolved(),
            codes.declined(),
            codes.contraindicated())
        .forEach(some -> addCodes(some, topics));
    concept
        .calculation()
        .ifPresent(c -> c.inputs().values().forEach(input -> topics.or(behind(input))));
    concept.persistence().standsUntil().ifPresent(until -> topics.or(behind(until)));
    if (concept.silence().noUnlessCanBePregnant()) {
      pregnancy(topics);
    }
    return topics;
  }

  private void addCodes(Set<Code> codes, BitSet topics) {
    codes.stream()
        .filter(code -> code.system().equals(ConceptCode.SYSTEM))
        .map(byCode::get)
        .filter(java.util.Objects::nonNull)
        .forEach(topics::or);
  }

  private void pregnancy(BitSet topics) {
    topics.set(number(ConceptIndex.CAN_BE_PREGNANT));
    topics.set(number(ConceptIndex.PREGNANCY));
  }
}
