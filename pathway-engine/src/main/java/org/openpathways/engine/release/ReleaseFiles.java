package org.openpathways.engine.release;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.pathway.Readings;
import org.openpathways.engine.pathway.Service;
import org.openpathways.engine.yaml.YamlMap;

/**
 * Cuts content to what one pathway in one locality needs: its shared files, the locality's overlay,
 * the services it refers to, the concepts it uses with those that they rest on, and their value
 * sets.
 */
final class ReleaseFiles {
  private static final String CONCEPTS = "vocabulary/concepts";
  private static final String OPPOSITES = "vocabulary/opposing-actions.yaml";

  private final Content content;
  private final Readings readings;
  private final Map<String, YamlMap> concepts = new HashMap<>();
  private final Map<String, String> paths = new HashMap<>();
  private final SortedMap<String, String> files = new TreeMap<>();

  private ReleaseFiles(Content content, Readings readings) {
    this.content = content;
    this.readings = readings;
    content.list(CONCEPTS).forEach(this::read);
  }

  private void read(String path) {
    content
        .text(path)
        .flatMap(text -> readings.yaml(path, text, problem -> {}))
        .ifPresent(
            concept -> {
              String name = concept.needText("name");
              concepts.put(name, concept);
              paths.put(name, path);
            });
  }

  /**
   * The files by path.
   *
   * @param concepts all concepts that the pathway, its services and its scenarios name
   */
  static SortedMap<String, String> of(
      Content content, Pathway pathway, Collection<Concept> concepts, Readings readings) {
    ReleaseFiles cut = new ReleaseFiles(content, readings);
    String locality = "localities/" + pathway.about().locality();
    cut.addAll("library/" + pathway.id());
    cut.addAll(locality + "/" + pathway.id());
    cut.add(locality + "/locality.yaml");
    cut.add(OPPOSITES);
    for (Service service : pathway.services().values()) {
      cut.add(locality + "/services/" + service.id() + ".yaml");
    }
    concepts.forEach(cut::addConcept);
    return cut.files;
  }

  private void addAll(String folder) {
    content.list(folder).forEach(this::add);
  }

  private void add(String path) {
    content.text(path).ifPresent(text -> files.put(path, text));
  }

  private void addConcept(Concept concept) {
    String path = paths.getOrDefault(concept.name(), "");
    if (path.isEmpty() || files.containsKey(path)) {
      return;
    }
    add(path);
    Optional.ofNullable(concepts.get(concept.name()))
        .ifPresent(file -> valueSets(file).forEach(this::addValueSet));
    concept.persistence().standsUntil().ifPresent(this::addConcept);
    concept.calculation().ifPresent(c -> c.inputs().values().forEach(this::addConcept));
  }

  private static Collection<String> valueSets(YamlMap concept) {
    List<String> names = new ArrayList<>();
    for (String key : List.of("value-set", "absent", "resolved", "declined", "contraindicated")) {
      names.addAll(concept.texts(key));
    }
    concept.map("parts").map(YamlMap::allTexts).map(Map::values).ifPresent(names::addAll);
    return new TreeSet<>(names);
  }

  // A concept may rest on a value set that stands with another pathway.
  private void addValueSet(String name) {
    String shared = "vocabulary/value-sets/" + name + ".json";
    add(shared);
    if (!files.containsKey(shared)) {
      content.list("library").stream()
          .filter(path -> path.endsWith("/value-sets/" + name + ".json"))
          .forEach(this::add);
    }
  }
}
