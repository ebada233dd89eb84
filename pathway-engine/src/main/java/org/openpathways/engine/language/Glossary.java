package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.criterion.Score;

/**
 * What the sentences of one pathway in one locality may name.
 *
 * @param vocabulary the concepts
 * @param services names of the locality's services
 * @param scores the pathway's score tables, by name
 * @param parameters the pathway's and the locality's agreed numbers and windows, by name
 */
public record Glossary(
    Vocabulary vocabulary,
    Set<String> services,
    Map<String, Score> scores,
    Map<String, Agreed> parameters) {

  /**
   * An agreed number or window.
   *
   * @param value as written, for example {@code 10} or {@code 3 months}
   * @param unit the unit of a number, {@code ""} if it has none or is a window
   */
  public record Agreed(String value, String unit) {}

  public Glossary {
    services = Set.copyOf(services);
    scores = Map.copyOf(scores);
    parameters = Map.copyOf(parameters);
  }

  /** The same with further scores. */
  Glossary with(List<Score> further) {
    Map<String, Score> all = new TreeMap<>(scores);
    further.forEach(score -> all.put(score.name(), score));
    return new Glossary(vocabulary, services, all, parameters);
  }

  /** A concept that is known to be there. */
  Concept concept(String name) {
    return vocabulary.concept(name).orElseThrow(() -> new IllegalStateException(name));
  }

  /** A score that is known to be there. */
  Score score(String name) {
    return Optional.ofNullable(scores.get(name)).orElseThrow(() -> new IllegalStateException(name));
  }

  /** The concept name closest to one that does not exist. */
  Optional<String> closestConcept(String name) {
    return Closest.to(name, vocabulary.concepts().stream().map(Concept::name).toList());
  }

  /** The names of its parameters, sorted. */
  List<String> parameterNames() {
    return new ArrayList<>(new TreeSet<>(parameters.keySet()));
  }
}
