package org.openpathways.engine.pathway;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.yaml.YamlMap;
import org.openpathways.engine.yaml.YamlTexts;

/**
 * What was read already in one loading of many pathways, so that each distinct text is read once
 * however many releases hold it, and equal concepts are one object. Only what was read without a
 * problem is kept: a problem is found anew, and reported, wherever it stands. Thread-safe. Content
 * must not change meanwhile.
 */
public final class Readings {
  private record Area(String id, String text) {}

  private final YamlTexts yaml = new YamlTexts();
  private final KnownConcepts concepts = new KnownConcepts();
  private final Map<String, ValueSetCodes> valueSets = new ConcurrentHashMap<>();
  private final AtomicInteger valueSetsRead = new AtomicInteger();
  private final Map<Area, LoadedLocality> localities = new ConcurrentHashMap<>();
  private final Map<Content, LoadedVocabulary> vocabularies =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** How often a value set was really read. */
  public int valueSetsRead() {
    return valueSetsRead.get();
  }

  /** A mapping; see {@link YamlMap#read}. */
  public Optional<YamlMap> yaml(String file, String text, Consumer<Problem> problems) {
    return yaml.read(file, text, problems);
  }

  /** The concepts of some content. */
  public LoadedVocabulary vocabulary(Content content) {
    LoadedVocabulary known = vocabularies.get(content);
    if (known != null) {
      return known;
    }
    LoadedVocabulary read = ConceptLoader.load(content, this);
    vocabularies.put(content, read);
    return read;
  }

  /** A locality. */
  public LoadedLocality locality(Content content, String id) {
    Area area = new Area(id, content.text(Paths.locality(id) + "locality.yaml").orElse(""));
    LoadedLocality known = localities.get(area);
    if (known != null) {
      return known;
    }
    LoadedLocality read = LocalityLoader.load(content, id);
    if (read.locality().isPresent()) {
      localities.put(area, read);
    }
    return read;
  }

  Optional<ValueSetCodes> valueSet(String path, String text, Consumer<Problem> problems) {
    ValueSetCodes known = valueSets.get(text);
    if (known != null) {
      return Optional.of(known);
    }
    valueSetsRead.incrementAndGet();
    Optional<ValueSetCodes> read = ValueSetCodes.read(path, text, problems);
    read.ifPresent(codes -> valueSets.put(text, codes));
    return read;
  }

  KnownConcepts concepts() {
    return concepts;
  }
}
