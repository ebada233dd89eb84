package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.language.Problem;

/**
 * Reads the concepts of {@code vocabulary/concepts}, each with its value sets. A concept with a
 * problem is left out and reported; the others are loaded.
 */
public final class ConceptLoader {
  private static final String FOLDER = "vocabulary/concepts";

  private final Readings readings;
  private final ValueSetFiles valueSets;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, ConceptFile> files = new TreeMap<>();
  private final Map<String, Optional<Concept>> loaded = new HashMap<>();

  private ConceptLoader(Content content, Readings readings) {
    this.readings = readings;
    valueSets = new ValueSetFiles(content, readings, problems::add);
    for (String path : content.list(FOLDER)) {
      if (path.endsWith(".yaml")) {
        content.text(path).ifPresent(text -> open(path, text));
      }
    }
  }

  /** All concepts of the content, with what is wrong. */
  public static LoadedVocabulary load(Content content) {
    return load(content, new Readings());
  }

  static LoadedVocabulary load(Content content, Readings readings) {
    ConceptLoader loader = new ConceptLoader(content, readings);
    List<Concept> concepts = new ArrayList<>();
    loader.files.keySet().forEach(name -> loader.concept(name).ifPresent(concepts::add));
    return new LoadedVocabulary(new Vocabulary(concepts), loader.problems);
  }

  private void open(String path, String text) {
    readings
        .yaml(path, text, problems::add)
        .ifPresent(
            yaml -> {
              ConceptFile file = new ConceptFile(path, text, yaml);
              ConceptFile other = files.putIfAbsent(file.name(), file);
              if (other != null) {
                yaml.report(
                    "name",
                    "The concept \"%s\" is also defined in %s."
                        .formatted(file.name(), other.path()),
                    "keep one of them.");
              }
            });
  }

  /** The concept of a name; a concept that is being loaded already (a circle) counts as missing. */
  private Optional<Concept> concept(String name) {
    Optional<Concept> known = loaded.get(name);
    if (known != null) {
      return known;
    }
    ConceptFile file = files.get(name);
    if (file == null) {
      return Optional.empty();
    }
    loaded.put(name, Optional.empty());
    Optional<Concept> usable =
        readings.concepts().find(file.text(), valueSets::text, this::concept).or(() -> read(file));
    loaded.put(name, usable);
    return usable;
  }

  private Optional<Concept> read(ConceptFile file) {
    int before = problems.size();
    ConceptReading reading = new ConceptReading(file, valueSets, this::concept);
    Concept concept = reading.concept();
    return problems.size() == before
        ? Optional.of(readings.concepts().keep(file.text(), reading.known(concept)))
        : Optional.empty();
  }
}
