package org.openpathways.engine.pathway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openpathways.engine.language.Closest;
import org.openpathways.engine.language.Place;
import org.openpathways.engine.language.Problems;
import org.openpathways.engine.language.RulesFile;
import org.openpathways.engine.yaml.YamlMap;

/** Reads what a locality changes in a shared pathway. */
final class OverlayReader {
  private static final Set<String> KEYS =
      Set.of("agreed-by", "parameters", "switch-off", "replace", "add");

  private final String path;
  private final PathwayFile shared;

  private OverlayReader(String path, PathwayFile shared) {
    this.path = path;
    this.shared = shared;
  }

  /** Reads it; without any files nothing is changed. */
  static Overlay read(Content content, String locality, PathwayFile shared, Problems problems) {
    String folder = Paths.overlay(locality, shared.about().id());
    Optional<RulesFile> rules =
        content
            .text(folder + "rules.dslr")
            .map(text -> new RulesFile(folder + "rules.dslr", text, true));
    String page = content.text(folder + "page.md").orElse("");
    OverlayReader reader = new OverlayReader(folder + "overlay.yaml", shared);
    return content
        .text(reader.path)
        .flatMap(text -> YamlMap.read(reader.path, text, problems::add))
        .map(map -> reader.read(map, rules, page))
        .orElse(new Overlay(List.of(), Map.of(), Map.of(), Map.of(), Map.of(), rules, page));
  }

  private Overlay read(YamlMap map, Optional<RulesFile> rules, String page) {
    map.only(KEYS);
    return new Overlay(
        map.texts("agreed-by"),
        parameters(map),
        changes(map, "switch-off"),
        changes(map, "replace"),
        changes(map, "add"),
        rules,
        page);
  }

  private Map<String, Parameter> parameters(YamlMap map) {
    Map<String, Parameter> parameters = new LinkedHashMap<>();
    ParameterReader.read(map, true)
        .forEach(
            (name, parameter) -> known(map, parameter).ifPresent(p -> parameters.put(name, p)));
    return parameters;
  }

  private Map<String, RuleChange> changes(YamlMap map, String key) {
    Map<String, RuleChange> changes = new LinkedHashMap<>();
    for (YamlMap each : map.maps(key)) {
      each.only(Set.of("rule", "reason", "agreed-by"));
      String rule = each.needText("rule");
      Place place = new Place(path, each.line("rule"), 0);
      if (changes.put(rule, new RuleChange(rule, AgreementReader.read(each), place)) != null) {
        each.report("rule", "The rule \"" + rule + "\" stands twice here.", "take one out.");
      }
    }
    return changes;
  }

  /** A value that the shared pathway has too; with the shared unit unless it says another. */
  private Optional<Parameter> known(YamlMap map, Parameter parameter) {
    YamlMap at = map.map("parameters").orElse(map);
    Parameter agreed = shared.parameters().get(parameter.name());
    if (agreed == null) {
      at.report(
          parameter.name(),
          "The shared pathway has no parameter \"" + parameter.name() + "\".",
          Closest.advice(parameter.name(), shared.parameterNames(), "take it out."));
      return Optional.empty();
    }
    if (!parameter.unit().isEmpty() && !parameter.unit().equals(agreed.unit())) {
      at.report(
          parameter.name(),
          "The parameter %s is agreed in \"%s\"; the locality says \"%s\"."
              .formatted(parameter.name(), agreed.unit(), parameter.unit()),
          "convert the value.");
    }
    return Optional.of(
        new Parameter(
            parameter.name(),
            parameter.value(),
            agreed.unit(),
            parameter.source(),
            parameter.agreement()));
  }
}
