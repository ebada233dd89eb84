package org.openpathways.engine.release;

import java.util.Set;
import java.util.TreeSet;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.yaml.YamlMap;

/** Which concepts a pathway's scenarios may name. What is wrong with scenarios is not said here. */
final class ScenarioConcepts {
  private ScenarioConcepts() {}

  /** All words that stand where a concept may; empty if the pathway has no scenarios. */
  static Set<String> of(Content content, String pathway) {
    Set<String> names = new TreeSet<>();
    String file = "library/" + pathway + "/scenarios.yaml";
    content
        .text(file)
        .flatMap(text -> YamlMap.read(file, text, problem -> {}))
        .ifPresent(root -> root.maps("scenarios").forEach(scenario -> add(scenario, names)));
    return names;
  }

  private static void add(YamlMap scenario, Set<String> names) {
    scenario.maps("record").forEach(entry -> names.addAll(entry.allTexts().values()));
    scenario.map("answers").ifPresent(answers -> names.addAll(answers.keys()));
  }
}
