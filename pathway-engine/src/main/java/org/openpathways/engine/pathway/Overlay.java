package org.openpathways.engine.pathway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.language.Closest;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.language.RulesFile;
import org.openpathways.engine.yaml.YamlMap;

/**
 * What a locality changes in a shared pathway.
 *
 * @param parameters its own values, by name
 * @param removed names of shared rules that it leaves out, with the places that say so
 * @param rules its own rules file, if it has one
 */
record Overlay(
    Map<String, Parameter> parameters, Map<String, Place> removed, Optional<RulesFile> rules) {

  /** Reads it; without any files nothing is changed. */
  static Overlay read(Content content, String locality, PathwayFile shared, Problems problems) {
    String folder = Paths.overlay(locality, shared.about().id());
    Optional<RulesFile> rules =
        content
            .text(folder + "rules.dslr")
            .map(text -> new RulesFile(folder + "rules.dslr", text, true));
    String path = folder + "overlay.yaml";
    return content
        .text(path)
        .flatMap(text -> YamlMap.read(path, text, problems::add))
        .map(map -> read(map, path, shared, rules))
        .orElse(new Overlay(Map.of(), Map.of(), rules));
  }

  private static Overlay read(
      YamlMap map, String path, PathwayFile shared, Optional<RulesFile> rules) {
    map.only(Set.of("parameters", "remove-rules"));
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    ParameterReader.read(map, true)
        .forEach(
            (name, parameter) ->
                known(map, parameter, shared).ifPresent(p -> parameters.put(name, p)));
    Map<String, Place> removed = new LinkedHashMap<>();
    Place place = new Place(path, map.line("remove-rules"), 0);
    map.texts("remove-rules").forEach(rule -> removed.put(rule, place));
    return new Overlay(parameters, removed, rules);
  }

  /** A value that the shared pathway has too; with the shared unit unless it says another. */
  private static Optional<Parameter> known(YamlMap map, Parameter parameter, PathwayFile shared) {
    Parameter agreed = shared.parameters().get(parameter.name());
    if (agreed == null) {
      map.report(
          "parameters",
          "The shared pathway has no parameter \"" + parameter.name() + "\".",
          Closest.advice(parameter.name(), shared.parameterNames(), "take it out."));
      return Optional.empty();
    }
    if (!parameter.unit().isEmpty() && !parameter.unit().equals(agreed.unit())) {
      map.report(
          "parameters",
          "The parameter "
              + parameter.name()
              + " is agreed in \""
              + agreed.unit()
              + "\"; the locality says \""
              + parameter.unit()
              + "\".",
          "convert the value.");
    }
    return Optional.of(
        new Parameter(
            parameter.name(), parameter.value(), agreed.unit(), parameter.source(), true));
  }
}
