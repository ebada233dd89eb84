package org.openpathways.engine.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openpathways.engine.language.Closest;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.Paths;
import org.openpathways.engine.yaml.YamlMap;

/**
 * A file of scenarios that hold in a locality.
 *
 * @param path where it stands
 * @param scenarios those that hold
 */
record ScenarioFile(String path, List<Scenario> scenarios) {
  private static final String LEAVE_OUT = "leave-out";

  ScenarioFile {
    scenarios = List.copyOf(scenarios);
  }

  /**
   * The shared file without what the locality leaves out, and the locality's own. A locality leaves
   * out examples of values and rules that it changed, and brings its own for them.
   */
  static List<ScenarioFile> of(
      Content content, String pathway, String locality, Consumer<Problem> problems) {
    String sharedPath = ScenarioReader.path(pathway);
    Optional<String> text = content.text(sharedPath);
    if (text.isEmpty()) {
      problems.accept(
          new Problem(sharedPath, 0, 0, "The pathway has no scenarios.", "add this file."));
    }
    List<Scenario> shared =
        text.map(t -> ScenarioReader.read(sharedPath, t, problems)).orElse(List.of());
    String localPath = Paths.overlay(locality, pathway) + "scenarios.yaml";
    List<ScenarioFile> files = new ArrayList<>();
    Optional<YamlMap> local =
        content
            .text(localPath)
            .flatMap(t -> YamlMap.read(localPath, t, problems))
            .map(root -> root.only(Set.of("scenarios", LEAVE_OUT)));
    files.add(new ScenarioFile(sharedPath, local.map(root -> left(shared, root)).orElse(shared)));
    local.ifPresent(root -> files.add(new ScenarioFile(localPath, ScenarioReader.read(root))));
    return files;
  }

  private static List<Scenario> left(List<Scenario> shared, YamlMap local) {
    Set<String> out = new HashSet<>(local.texts(LEAVE_OUT));
    List<String> names = shared.stream().map(Scenario::name).toList();
    out.stream()
        .filter(name -> !names.contains(name))
        .forEach(
            name ->
                local.report(
                    LEAVE_OUT,
                    "There is no shared scenario \"" + name + "\" to leave out.",
                    Closest.advice(name, names, "take the name out.")));
    return shared.stream().filter(scenario -> !out.contains(scenario.name())).toList();
  }
}
