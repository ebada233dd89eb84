package org.openpathways.engine.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.openpathways.engine.language.Problem;

/** Reads mappings, parsing each distinct text once. Thread-safe; kept for one loading. */
public final class YamlTexts {
  private final Map<String, YamlNode.Fields> trees = new ConcurrentHashMap<>();

  /** The same as {@link YamlMap#read}; a text with a problem is parsed each time. */
  public Optional<YamlMap> read(String file, String text, Consumer<Problem> problems) {
    YamlNode.Fields known = trees.get(text);
    if (known != null) {
      return Optional.of(YamlMap.of(file, known, problems));
    }
    Optional<YamlNode.Fields> tree = YamlMap.tree(file, text, problems);
    tree.ifPresent(fields -> trees.put(text, fields));
    return tree.map(fields -> YamlMap.of(file, fields, problems));
  }

  /** How many distinct texts were parsed. */
  public int parsed() {
    return trees.size();
  }
}
