package org.openpathways.engine.pathway;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.criterion.Score;
import org.openpathways.engine.language.Glossary;
import org.openpathways.engine.language.Glossary.Agreed;
import org.openpathways.engine.language.ParsedRules;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.language.RulesFile;
import org.openpathways.engine.language.RulesParser;
import org.openpathways.engine.language.SentenceDictionary;

/** Joins a shared pathway with its locality's overlay into one typed, checked pathway. */
public final class PathwayLoader {
  private final Content content;
  private final Vocabulary vocabulary;
  private final Locality locality;
  private final Map<String, Service> services;
  private final Problems problems = new Problems();

  private PathwayLoader(
      Content content, Vocabulary vocabulary, Locality locality, Map<String, Service> services) {
    this.content = content;
    this.vocabulary = vocabulary;
    this.locality = locality;
    this.services = services;
  }

  /**
   * Loads one pathway, from a content folder or from a release's files alike. What is wrong with a
   * concept stops only the pathways whose sentences use it.
   *
   * @param pathway the pathway's id
   * @param locality the locality's id
   */
  public static Loaded load(Content content, String pathway, String locality) {
    return load(content, pathway, locality, new Readings());
  }

  /**
   * The same for one of many.
   *
   * @param readings what was read for the others
   */
  public static Loaded load(Content content, String pathway, String locality, Readings readings) {
    LoadedLocality where = readings.locality(content, locality);
    if (where.locality().isEmpty()) {
      return new Loaded(Optional.empty(), where.problems());
    }
    LoadedVocabulary concepts = readings.vocabulary(content);
    Problems problems = new Problems();
    Map<String, Service> services =
        ServiceReader.read(content, locality, concepts.vocabulary(), readings, problems);
    Loaded loaded = load(content, concepts.vocabulary(), where.locality().get(), services, pathway);
    problems.addAll(loaded.problems());
    if (problems.size() > 0) {
      problems.addAll(concepts.problems());
      return new Loaded(Optional.empty(), problems.list());
    }
    return loaded;
  }

  /** Loads one pathway with a vocabulary and locality that were read before. */
  static Loaded load(
      Content content,
      Vocabulary vocabulary,
      Locality locality,
      Map<String, Service> services,
      String pathway) {
    PathwayLoader loader = new PathwayLoader(content, vocabulary, locality, services);
    Optional<Pathway> loaded =
        PathwayFile.read(content, pathway, loader.problems).map(loader::join);
    return new Loaded(
        loader.problems.size() == 0 ? loaded : Optional.empty(), loader.problems.list());
  }

  private Pathway join(PathwayFile shared) {
    String id = shared.about().id();
    Overlay overlay = OverlayReader.read(content, locality.id(), shared, problems);
    Map<String, Parameter> parameters = new TreeMap<>(shared.parameters());
    parameters.putAll(locality.parameters());
    parameters.putAll(overlay.parameters());
    Glossary glossary = glossary(Map.of(), parameters);
    Map<String, Score> scores =
        new ScoreReader(new RulesParser(SentenceDictionary.standard(), glossary), problems)
            .read(content, id);
    ParsedRules rules =
        new RulesParser(SentenceDictionary.standard(), glossary(scores, parameters))
            .parse(id, files(id, overlay), places(overlay.switchedOff()));
    problems.addAll(rules.problems());
    return pathway(shared, overlay, rules, all(scores, rules), parameters);
  }

  private Glossary glossary(Map<String, Score> scores, Map<String, Parameter> parameters) {
    Map<String, Agreed> agreed = new LinkedHashMap<>();
    parameters.forEach((name, p) -> agreed.put(name, new Agreed(p.value(), p.unit())));
    return new Glossary(vocabulary, services.keySet(), scores, agreed);
  }

  private List<RulesFile> files(String id, Overlay overlay) {
    String path = Paths.pathway(id) + "rules.dslr";
    Optional<String> text = content.text(path);
    if (text.isEmpty()) {
      problems.add(Place.of(path), "The pathway has no rules", "add this file");
    }
    List<RulesFile> files = new ArrayList<>();
    text.ifPresent(t -> files.add(new RulesFile(path, t, false)));
    overlay.rules().ifPresent(files::add);
    OverlayCheck.check(overlay, files, problems);
    return files;
  }

  private static Map<String, Place> places(Map<String, RuleChange> changes) {
    Map<String, Place> places = new TreeMap<>();
    changes.forEach((rule, change) -> places.put(rule, change.place()));
    return places;
  }

  private static List<Score> all(Map<String, Score> tables, ParsedRules rules) {
    List<Score> scores = new ArrayList<>(tables.values());
    scores.addAll(rules.scores());
    return scores;
  }

  private Pathway pathway(
      PathwayFile shared,
      Overlay overlay,
      ParsedRules rules,
      List<Score> scores,
      Map<String, Parameter> parameters) {
    ConceptsUsed used = new ConceptsUsed(vocabulary);
    used.conditions(rules.entry());
    used.rules(rules.rules());
    used.scores(scores);
    Map<String, Service> referredTo = ServicesUsed.of(rules.rules(), services);
    used.services(referredTo.values());
    return new Pathway(
        about(shared.about(), overlay),
        shared.ages(),
        rules.entry(),
        rules.rules(),
        scores,
        parameters,
        referredTo,
        used.concepts(),
        page(shared.about().id(), overlay, parameters),
        rules.local(),
        shared.limits());
  }

  private About about(About shared, Overlay overlay) {
    return new About(
        shared.id(),
        shared.title(),
        shared.version(),
        locality.id(),
        shared.specialty(),
        overlay.agreedBy().isEmpty() ? shared.agreedBy() : overlay.agreedBy(),
        locality.reviewBy().toString(),
        shared.risk(),
        shared.guideline(),
        shared.synonyms(),
        shared.demonstration());
  }

  private String page(String id, Overlay overlay, Map<String, Parameter> parameters) {
    String path = Paths.pathway(id) + "page.md";
    Optional<String> page = content.text(path);
    if (page.isEmpty()) {
      problems.add(Place.of(path), "The pathway has no page to read", "add this file");
    }
    page.ifPresent(text -> check(path, text, parameters));
    if (!overlay.page().isEmpty()) {
      check(Paths.overlay(locality.id(), id) + "page.md", overlay.page(), parameters);
    }
    String joined = PageText.join(page.orElse(""), overlay.page(), locality.name());
    return AgreedValues.fill(joined, parameters);
  }

  private void check(String path, String page, Map<String, Parameter> parameters) {
    PageCheck.check(path, page, problems);
    AgreedValues.check(path, page, parameters, problems);
  }
}
