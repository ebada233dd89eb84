package org.openpathways.engine.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.openpathways.engine.language.Problem;

/**
 * A mapping of a content file. What is missing, unexpected or of another shape is reported as a
 * problem with file and line, and reads as empty, so that one reading finds all problems.
 */
public final class YamlMap {
  private final String file;
  private final YamlNode.Fields fields;
  private final Consumer<Problem> problems;

  private YamlMap(String file, YamlNode.Fields fields, Consumer<Problem> problems) {
    this.file = file;
    this.fields = fields;
    this.problems = problems;
  }

  /**
   * Reads a file whose document is a mapping; empty if it is not one, with the problem reported.
   *
   * @param file its path, for problems
   * @param problems takes every problem, now and later
   */
  public static Optional<YamlMap> read(String file, String text, Consumer<Problem> problems) {
    return tree(file, text, problems).map(fields -> of(file, fields, problems));
  }

  static YamlMap of(String file, YamlNode.Fields fields, Consumer<Problem> problems) {
    return new YamlMap(file, fields, problems);
  }

  /** The tree of a mapping, which knows neither its file nor who hears of problems. */
  static Optional<YamlNode.Fields> tree(String file, String text, Consumer<Problem> problems) {
    try {
      Optional<YamlNode> root = YamlTree.of(text);
      if (root.isPresent() && root.get() instanceof YamlNode.Fields fields) {
        return Optional.of(fields);
      }
      problems.accept(
          new Problem(file, 1, 0, "The file holds no mapping.", "start it with \"name: ...\"."));
    } catch (YamlTree.NotYaml e) {
      problems.accept(
          new Problem(
              file,
              e.line,
              e.column,
              "The file is not valid YAML here: " + e.what() + ".",
              "check indentation, colons and quotation marks."));
    }
    return Optional.empty();
  }

  /** Reports every key that is not one of these. */
  public YamlMap only(Set<String> keys) {
    for (String key : fields.values().keySet()) {
      if (!keys.contains(key)) {
        report(
            key,
            "Nothing reads \"%s\" here.".formatted(key),
            "use one of %s.".formatted(String.join(", ", new TreeSet<>(keys))));
      }
    }
    return this;
  }

  /** The line on which it starts, from 1. */
  public int line() {
    return fields.line();
  }

  /** The line of a key; of the mapping if it has no such key. */
  public int line(String key) {
    return fields.lines().getOrDefault(key, fields.line());
  }

  /** Whether it has a key. */
  public boolean has(String key) {
    return fields.values().containsKey(key);
  }

  /** Its keys, in the order written. */
  public List<String> keys() {
    return List.copyOf(fields.values().keySet());
  }

  /** Whether the value of a key is a mapping. */
  public boolean isMap(String key) {
    return fields.values().get(key) instanceof YamlNode.Fields;
  }

  /** A text as written; empty if there is none. */
  public Optional<String> text(String key) {
    return get(key).flatMap(node -> text(key, node));
  }

  /** A text that must be there; {@code ""} if it is not, which is reported. */
  public String needText(String key) {
    need(key);
    return text(key).orElse("");
  }

  /** A mapping; empty if there is none. */
  public Optional<YamlMap> map(String key) {
    return get(key).flatMap(node -> map(key, node));
  }

  /** A list of texts, or one text for a list of one; empty if there is none. */
  public List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    items(key).forEach(node -> text(key, node).ifPresent(texts::add));
    return List.copyOf(texts);
  }

  /** A list of mappings; empty if there is none. */
  public List<YamlMap> maps(String key) {
    List<YamlMap> maps = new ArrayList<>();
    items(key).forEach(node -> map(key, node).ifPresent(maps::add));
    return List.copyOf(maps);
  }

  /**
   * A list of mappings, of which each may be written as a text alone.
   *
   * @param meaning the key that such a text is the value of
   */
  public List<YamlMap> mapsOrTexts(String key, String meaning) {
    List<YamlMap> maps = new ArrayList<>();
    for (YamlNode node : items(key)) {
      YamlNode item =
          node instanceof YamlNode.Text
              ? new YamlNode.Fields(
                  Map.of(meaning, node), Map.of(meaning, node.line()), node.line(), node.column())
              : node;
      map(key, item).ifPresent(maps::add);
    }
    return List.copyOf(maps);
  }

  /** All values as texts, in the order written. */
  public Map<String, String> allTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    fields.values().forEach((key, node) -> text(key, node).ifPresent(t -> texts.put(key, t)));
    return texts;
  }

  /** Reports a problem at a key, or at the mapping if it has no such key. */
  public void report(String key, String message, String advice) {
    problems.accept(new Problem(file, line(key), 0, message, advice));
  }

  private void need(String key) {
    if (!has(key)) {
      report(key, "\"%s\" is missing.".formatted(key), "add \"%s: ...\".".formatted(key));
    }
  }

  private Optional<YamlNode> get(String key) {
    return Optional.ofNullable(fields.values().get(key));
  }

  private List<YamlNode> items(String key) {
    return get(key)
        .map(node -> node instanceof YamlNode.Items list ? list.items() : List.of(node))
        .orElse(List.of());
  }

  private Optional<String> text(String key, YamlNode node) {
    if (node instanceof YamlNode.Text text) {
      return Optional.of(text.text());
    }
    wrong(key, node, "a text");
    return Optional.empty();
  }

  private Optional<YamlMap> map(String key, YamlNode node) {
    if (node instanceof YamlNode.Fields map) {
      return Optional.of(new YamlMap(file, map, problems));
    }
    wrong(key, node, "a mapping");
    return Optional.empty();
  }

  private void wrong(String key, YamlNode node, String expected) {
    problems.accept(
        new Problem(
            file,
            node.line(),
            node.column(),
            "\"%s\" is %s.".formatted(key, node.words()),
            "write %s.".formatted(expected)));
  }
}
