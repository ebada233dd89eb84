package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.yaml.YamlMap;

/**
 * What {@code pathway.yaml} says.
 *
 * @param about without what the locality adds
 * @param ages whom it concerns
 * @param sources when its sources were last looked at
 * @param limits how long its advice may be put aside
 * @param parameters the shared values, by name
 */
record PathwayFile(
    About about,
    Ages ages,
    SourcesReview sources,
    SetAsideLimits limits,
    Map<String, Parameter> parameters) {
  private static final int LONGEST_TITLE = 60;
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "version",
          "specialty",
          "risk",
          "ages",
          "put-off",
          "decline",
          "agreed-by",
          "demonstration",
          "guideline",
          "synonyms",
          "sources-reviewed",
          "sources-review-by",
          "parameters");

  /** Reads it; empty if it is missing or is no mapping. */
  static Optional<PathwayFile> read(Content content, String pathway, Problems problems) {
    String path = Paths.pathway(pathway) + "pathway.yaml";
    Optional<String> text = content.text(path);
    if (text.isEmpty()) {
      problems.add(
          Place.of(path),
          "There is no pathway \"" + pathway + "\"",
          "add this file, or take the pathway out of the locality");
      return Optional.empty();
    }
    return YamlMap.read(path, text.get(), problems::add).map(map -> read(map, pathway));
  }

  private static PathwayFile read(YamlMap map, String pathway) {
    map.only(KEYS);
    check(map, pathway);
    About about =
        new About(
            pathway,
            map.needText("title"),
            map.needText("version"),
            "",
            map.needText("specialty"),
            map.texts("agreed-by"),
            "",
            map.needText("risk"),
            map.text("guideline").orElse(""),
            map.texts("synonyms"),
            map.needText("demonstration").equals("true"));
    return new PathwayFile(
        about,
        ages(map),
        SourcesReview.read(map),
        SetAsideLimits.read(map),
        ParameterReader.read(map, false));
  }

  private static void check(YamlMap map, String pathway) {
    if (!map.needText("id").equals(pathway)) {
      map.report("id", "The id is not the name of the folder.", "write \"" + pathway + "\".");
    }
    if (map.text("title").orElse("").length() > LONGEST_TITLE) {
      map.report("title", "The title is longer than 60 characters.", "shorten it.");
    }
    oneOf(map, "risk", Set.of("high", "ordinary"));
    oneOf(map, "demonstration", Set.of("true", "false"));
    if (map.texts("agreed-by").isEmpty()) {
      map.report("agreed-by", "Nobody is said to have agreed it.", "name both sides.");
    }
  }

  private static void oneOf(YamlMap map, String key, Set<String> values) {
    Optional<String> value = map.text(key);
    if (value.isPresent() && !values.contains(value.get())) {
      map.report(
          key,
          "\"" + key + "\" is \"" + value.get() + "\".",
          "write one of: " + String.join(", ", new java.util.TreeSet<>(values)) + ".");
    }
  }

  private static Ages ages(YamlMap map) {
    Optional<String> text = map.text("ages");
    Optional<Ages> ages = text.flatMap(AgesReader::read);
    if (text.isPresent() && ages.isEmpty()) {
      map.report(
          "ages",
          "The ages (" + text.get() + ") cannot be read.",
          "write \"18 and over\", \"25 to 84\", \"under 18\" or \"all ages\".");
    }
    return ages.orElse(Ages.ADULTS);
  }

  /** All facts, as a list for messages. */
  List<String> parameterNames() {
    return List.copyOf(new java.util.TreeSet<>(parameters.keySet()));
  }
}
