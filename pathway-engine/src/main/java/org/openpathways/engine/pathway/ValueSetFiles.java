package org.openpathways.engine.pathway;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openpathways.engine.language.Problem;

/**
 * The value sets of the content by name: shared ones and those of single pathways. Each file is
 * read once.
 */
final class ValueSetFiles {
  private static final List<String> FOLDERS = List.of("vocabulary/value-sets", "library");

  /** A value set's canonical URL, its codes, and the file's text for digests. */
  record ValueSetFile(ValueSetCodes codes, String text) {}

  private final Content content;
  private final Consumer<Problem> problems;
  private final Readings readings;
  private final Map<String, String> paths = new HashMap<>();
  private final Map<String, Optional<ValueSetFile>> read = new HashMap<>();

  ValueSetFiles(Content content, Readings readings, Consumer<Problem> problems) {
    this.content = content;
    this.readings = readings;
    this.problems = problems;
    FOLDERS.forEach(folder -> content.list(folder).forEach(this::index));
  }

  private void index(String path) {
    if (!path.endsWith(".json") || !path.contains("/value-sets/")) {
      return;
    }
    String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".json".length());
    String other = paths.putIfAbsent(name, path);
    if (other != null) {
      problems.accept(
          new Problem(
              path,
              0,
              0,
              "The value set \"%s\" is also in %s.".formatted(name, other),
              "keep one of them."));
    }
  }

  /** Whether there is a value set of this name. */
  boolean has(String name) {
    return paths.containsKey(name);
  }

  /** The text of the value set of this name, whether it can be read or not. */
  Optional<String> text(String name) {
    return Optional.ofNullable(paths.get(name)).flatMap(content::text);
  }

  /**
   * The value set of this name; empty if there is none, or if it cannot be read, which is reported.
   */
  Optional<ValueSetFile> named(String name) {
    return read.computeIfAbsent(name, this::open);
  }

  private Optional<ValueSetFile> open(String name) {
    return Optional.ofNullable(paths.get(name))
        .flatMap(
            path ->
                content
                    .text(path)
                    .flatMap(
                        text ->
                            readings
                                .valueSet(path, text, problems)
                                .map(codes -> new ValueSetFile(codes, text))));
  }
}
