package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.language.Closest;
import org.openpathways.engine.yaml.YamlMap;

/**
 * Reads what a service needs: {@code needs: [FIT result, {test: eGFR, within: 3 months}]}. What is
 * no concept is reported and left out.
 */
final class NeedReader {
  static final String REFERRAL = "referral";
  private static final String TEST = "test";

  private final Vocabulary vocabulary;

  NeedReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Need> read(YamlMap service) {
    return service.mapsOrTexts("needs", TEST).stream()
        .flatMap(map -> need(map.only(Set.of(TEST, "within"))).stream())
        .toList();
  }

  /** What a referral there is called in a record: {@code referral: renal referral}. */
  Optional<Concept> referral(YamlMap service) {
    Optional<Concept> concept =
        service.text(REFERRAL).flatMap(name -> concept(service, REFERRAL, name));
    if (concept.isPresent() && concept.get().kind() != ConceptKind.REFERRAL) {
      service.report(
          REFERRAL,
          "\"" + concept.get().name() + "\" is no referral.",
          "name a concept of the kind referral.");
      return Optional.empty();
    }
    return concept;
  }

  private Optional<Need> need(YamlMap map) {
    Optional<Concept> concept = concept(map, TEST, map.needText(TEST));
    Window within = within(map);
    return concept.map(found -> new Need(found, within));
  }

  private Optional<Concept> concept(YamlMap map, String key, String name) {
    Optional<Concept> concept = vocabulary.concept(name);
    if (concept.isEmpty() && !name.isEmpty()) {
      map.report(
          key,
          "There is no concept \"" + name + "\".",
          Closest.advice(
              name,
              vocabulary.concepts().stream().map(Concept::name).toList(),
              "add it to the vocabulary."));
    }
    return concept;
  }

  private static Window within(YamlMap map) {
    Optional<String> text = map.text("within");
    Optional<Window> window = text.flatMap(Windows::parse);
    if (text.isPresent() && window.isEmpty()) {
      map.report(
          "within",
          "\"within\" is \"" + text.get() + "\", not a stretch of time.",
          "write for example 3 months.");
    }
    return window.orElse(Window.EVER);
  }
}
