package org.openpathways.engine.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.yaml.YamlMap;

/** Files of content by what they hold. */
final class ContentFiles {
  private ContentFiles() {}

  /** Value sets, shared ones and those of pathways. */
  static List<String> valueSets(Content content) {
    return Stream.of("vocabulary", "library")
        .flatMap(folder -> content.list(folder).stream())
        .filter(path -> path.contains("/value-sets/") && path.endsWith(".json"))
        .toList();
  }

  /** The concepts' files by path; those that are no mapping are left to loading. */
  static Map<String, YamlMap> concepts(Content content) {
    Map<String, YamlMap> files = new TreeMap<>();
    for (String path : content.list("vocabulary/concepts")) {
      yaml(content, path).ifPresent(map -> files.put(path, map));
    }
    return files;
  }

  /** A YAML file; what cannot be read is left to loading. */
  static Optional<YamlMap> yaml(Content content, String path) {
    return path.endsWith(".yaml")
        ? content.text(path).flatMap(text -> YamlMap.read(path, text, problem -> {}))
        : Optional.empty();
  }

  /** Ids of the pathways of the library. */
  static List<String> pathways(Content content) {
    return content.list("library").stream()
        .map(path -> path.split("/", -1))
        .filter(parts -> parts.length > 2)
        .map(parts -> parts[1])
        .distinct()
        .toList();
  }
}
