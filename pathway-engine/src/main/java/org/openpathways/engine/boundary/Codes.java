package org.openpathways.engine.boundary;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptCode;
import org.openpathways.engine.record.Code;

/**
 * Which code to use for a concept. A code may mean several concepts (a class and its members), so
 * there is one code for each set of concepts that share codes.
 */
final class Codes {
  /** Real codes first, then in order. */
  static final Comparator<Code> ORDER =
      Comparator.comparing((Code code) -> code.system().equals(ConceptCode.SYSTEM))
          .thenComparing(Code::system)
          .thenComparing(Code::code);

  private static final int MOST = 4;

  private final Map<Code, Set<String>> meanings = new HashMap<>();

  Codes(Collection<Concept> concepts) {
    for (Concept concept : concepts) {
      concept
          .codes()
          .meaning()
          .forEach(c -> meanings.computeIfAbsent(c, x -> new TreeSet<>()).add(concept.name()));
    }
  }

  /** A concept's codes: those that mean the fewest other concepts first, at most four. */
  List<Code> of(Concept concept) {
    Map<Set<String>, Code> one = new LinkedHashMap<>();
    List<Code> real =
        concept.codes().meaning().stream()
            .filter(c -> !c.system().equals(ConceptCode.SYSTEM))
            .sorted(ORDER)
            .toList();
    real.forEach(code -> one.putIfAbsent(meanings.getOrDefault(code, Set.of()), code));
    List<Code> some =
        one.entrySet().stream()
            .sorted(Comparator.comparingInt(e -> e.getKey().size()))
            .limit(MOST)
            .map(Map.Entry::getValue)
            .toList();
    return some.isEmpty() ? List.of(ConceptCode.of(concept.name())) : some;
  }

  /** Up to so many different codes of a concept. */
  static List<Code> different(Concept concept, int count) {
    return concept.codes().meaning().stream()
        .filter(c -> !c.system().equals(ConceptCode.SYSTEM))
        .sorted(ORDER)
        .limit(count)
        .toList();
  }
}
