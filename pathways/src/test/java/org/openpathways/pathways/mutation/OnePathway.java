package org.openpathways.pathways.mutation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.MapContent;

/** The files of one pathway in one locality, with the part of the vocabulary that it names. */
final class OnePathway {
  private static final String CONCEPTS = "vocabulary/concepts/";

  private final Content all;
  private final TreeMap<String, String> files = new TreeMap<>();

  private OnePathway(Content all) {
    this.all = all;
  }

  static TreeMap<String, String> of(Content all, String pathway, String locality) {
    OnePathway one = new OnePathway(all);
    one.take("library/" + pathway + "/");
    one.take("localities/" + locality + "/" + pathway + "/");
    one.locality("localities/" + locality + "/", pathway);
    one.services("localities/" + locality + "/services/");
    one.vocabulary();
    return one.files;
  }

  private void take(String folder) {
    all.list(folder).forEach(path -> all.text(path).ifPresent(text -> files.put(path, text)));
  }

  private void locality(String folder, String pathway) {
    String text = all.text(folder + "locality.yaml").orElseThrow();
    files.put(
        folder + "locality.yaml",
        Pattern.compile("pathways: \\[[^\\]]*\\]")
            .matcher(text)
            .replaceFirst("pathways: [" + pathway + "]"));
  }

  private void services(String folder) {
    Set<String> wanted = new LinkedHashSet<>();
    String rules = String.join("\n", files.values());
    for (int before = -1; before < wanted.size(); ) {
      before = wanted.size();
      for (String path : all.list(folder)) {
        String text = all.text(path).orElseThrow();
        String name = value(text, "name");
        boolean alternative =
            wanted.stream().anyMatch(w -> all.text(w).orElse("").contains("alternative: " + name));
        if (rules.contains("service \"" + name + "\"") || alternative) {
          wanted.add(path);
        }
      }
    }
    wanted.forEach(path -> files.put(path, all.text(path).orElseThrow()));
  }

  /** Concepts that anything names, and those that they name, with their value sets. */
  private void vocabulary() {
    for (int before = -1; before < files.size(); ) {
      before = files.size();
      String named = String.join("\n", files.values());
      for (String path : all.list(CONCEPTS)) {
        String text = all.text(path).orElseThrow();
        if (!files.containsKey(path) && named.contains(value(text, "name"))) {
          files.put(path, text);
        }
      }
    }
    String named = String.join("\n", files.values());
    for (String folder : List.of("vocabulary/value-sets", "library")) {
      for (String path : all.list(folder)) {
        String name = path.substring(path.lastIndexOf('/') + 1).replace(".json", "");
        if (path.contains("/value-sets/") && named.contains(": " + name)) {
          all.text(path).ifPresent(text -> files.put(path, text));
        }
      }
    }
  }

  private static String value(String yaml, String key) {
    return yaml.lines()
        .filter(line -> line.startsWith(key + ": "))
        .map(line -> line.substring(key.length() + 2).strip().replace("\"", ""))
        .findFirst()
        .orElse("?");
  }

  /** The content with one edit. */
  static Content edited(Map<String, String> files, Mutant mutant) {
    TreeMap<String, String> edited = new TreeMap<>(files);
    if (mutant.kind() == Mutant.Kind.REMOVE_SERVICE) {
      edited.remove(mutant.file());
    } else {
      edited.put(mutant.file(), mutant.edited(files.get(mutant.file())));
    }
    return new MapContent(edited);
  }
}
