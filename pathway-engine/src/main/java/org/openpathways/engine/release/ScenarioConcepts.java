package org.openpathways.engine.release;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.yaml.YamlMap;

/** Which concepts a pathway's scenarios may name. What is wrong with scenarios is not said here. */
final class ScenarioConcepts {
  private ScenarioConcepts() {}

  /**
   * All words that stand where a concept may, in the shared scenarios and the locality's; empty if
   * the pathway has no scenarios.
   */
  static Set<String> of(Content content, String pathway, String locality) {
    Set<String> names = new TreeSet<>();
    for (String folder : List.of(Paths.pathway(pathway), Paths.overlay(locality, pathway))) {
      String file = folder + "scenarios.yaml";
      content
          .text(file)
          .flatMap(text -> YamlMap.read(file, text, problem -> {}))
          .ifPresent(root -> root.maps("scenarios").forEach(scenario -> add(scenario, names)));
    }
    return names;
  }

  private static void add(YamlMap scenario, Set<String> names) {
    scenario.maps("record").forEach(entry -> names.addAll(entry.allTexts().values()));
    scenario.map("answers").ifPresent(answers -> names.addAll(answers.keys()));
  }
}
