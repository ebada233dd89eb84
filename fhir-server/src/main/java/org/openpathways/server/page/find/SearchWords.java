package org.openpathways.server.page.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.engine.yaml.YamlMap;

/**
 * Everyday words and abbreviations for what pathways speak of, and topics to list them under. They
 * ship with the server and not in the signed releases: they advise nothing, and a word that readers
 * miss is added without anybody signing 29 agreements anew.
 *
 * @param topics ids of pathways by topic, in order
 * @param groups words that mean the same
 */
record SearchWords(Map<String, List<String>> topics, List<Group> groups) {
  private static final String FILE = "vocabulary/search-words.yaml";

  SearchWords {
    topics = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(topics));
    groups = List.copyOf(groups);
  }

  /**
   * Words that mean the same.
   *
   * @param word as clinicians write it
   * @param also what else people call it
   * @param pathways ids of pathways that it finds though none of their own words says so
   */
  record Group(String word, List<String> also, List<String> pathways) {
    Group {
      also = List.copyOf(also);
      pathways = List.copyOf(pathways);
    }
  }

  /** Those that ship. */
  static SearchWords shipped() {
    try (InputStream file = SearchWords.class.getClassLoader().getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(
            "The file %s is not on the class path. Maybe build the module pathways again."
                .formatted(FILE));
      }
      return read(FILE, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SearchWords read(String path, String text) {
    List<String> problems = new ArrayList<>();
    YamlMap map =
        YamlMap.read(path, text, problem -> problems.add(problem.toString())).orElseThrow();
    Map<String, List<String>> topics = new LinkedHashMap<>();
    for (YamlMap topic : map.maps("topics")) {
      topics.put(topic.needText("name"), topic.texts("pathways"));
    }
    List<Group> groups = new ArrayList<>();
    for (YamlMap group : map.maps("words")) {
      groups.add(new Group(group.needText("word"), group.texts("also"), group.texts("pathways")));
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(String.join("; ", problems));
    }
    return new SearchWords(topics, groups);
  }
}
