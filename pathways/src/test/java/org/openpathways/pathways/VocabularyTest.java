package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.pathway.ConceptLoader;
import org.openpathways.engine.pathway.DirectoryContent;

class VocabularyTest {
  private static final Path CONTENT = Path.of(".");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?m)^(?:value-set|absent|resolved|declined|contraindicated): (\\S+)|"
              + "(?:upper|lower): ([a-z0-9-]+)");

  @Test
  @DisplayName("Every concept file and value set can be read")
  void vocabularyLoadsWithoutProblems() {
    assertThat(ConceptLoader.load(new DirectoryContent(CONTENT)).problems()).isEmpty();
  }

  @Test
  @DisplayName("A value set with codes that could not be checked is experimental and says why")
  void uncheckedCodesAreMarked() throws IOException {
    for (Path file : valueSets()) {
      String json = Files.readString(file);
      boolean doubtful = json.contains("unverified") || json.contains("No published code list");
      assertThat(json).as(file.toString()).contains("\"copyright\"", "\"description\"");
      assertThat(json.contains("\"experimental\": true"))
          .as(file + ": experimental")
          .isEqualTo(doubtful);
    }
  }

  @Test
  @DisplayName("Every value set belongs to a concept, and only what is used is shipped")
  void noValueSetIsUnused() throws IOException {
    Set<String> named = new TreeSet<>();
    for (Path file : files(CONTENT.resolve("vocabulary/concepts"), ".yaml")) {
      Matcher name = NAMED.matcher(Files.readString(file));
      while (name.find()) {
        named.add(name.group(1) != null ? name.group(1) : name.group(2));
      }
    }
    Set<String> shipped =
        valueSets().stream()
            .map(file -> file.getFileName().toString().replace(".json", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shipped).isEqualTo(named);
  }

  private static List<Path> valueSets() throws IOException {
    return Stream.concat(
            files(CONTENT.resolve("vocabulary"), ".json").stream(),
            files(CONTENT.resolve("library"), ".json").stream())
        .toList();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}
