package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.yaml.YamlMap;

/** The hazard log is complete, and the tests that it names exist. */
class HazardLogTest {
  private static final Pattern ID = Pattern.compile("\\b(?:SEM|SAF)-[0-9]+\\b");

  @Test
  @DisplayName("Every hazard has a cause, an effect, a control, a residual risk, and tests")
  void hazardsAreComplete() throws IOException {
    for (YamlMap hazard : hazards()) {
      String id = hazard.needText("id");
      Stream.of("control-line", "hazard", "cause", "effect", "severity", "likelihood", "status")
          .forEach(key -> assertThat(hazard.text(key)).as(id + ": " + key).isPresent());
      assertThat(hazard.texts("controls")).as(id).isNotEmpty();
      assertThat(hazard.texts("tests")).as(id).isNotEmpty();
      YamlMap residual = hazard.map("residual").orElseThrow();
      assertThat(number(residual, "likelihood"))
          .as(id + ": a control that lowers nothing")
          .isLessThanOrEqualTo(number(hazard, "likelihood"));
    }
  }

  @Test
  @DisplayName("What the hazard log calls tested is named by a test")
  void testedHazardsHaveTests() throws IOException {
    Set<String> carried = idsOfTests();
    for (YamlMap hazard : hazards()) {
      if (hazard.needText("verification").equals("tested")) {
        assertThat(hazard.texts("tests")).as(hazard.needText("id")).anyMatch(carried::contains);
      }
    }
  }

  private static int number(YamlMap map, String key) {
    return Integer.parseInt(map.needText(key));
  }

  private static List<YamlMap> hazards() throws IOException {
    String file = "hazards/hazards.yaml";
    List<Problem> problems = new ArrayList<>();
    YamlMap log = YamlMap.read(file, Files.readString(Path.of(file)), problems::add).orElseThrow();
    assertThat(problems).isEmpty();
    return log.maps("hazards");
  }

  private static Set<String> idsOfTests() throws IOException {
    Set<String> ids = new TreeSet<>();
    for (Path module : modules()) {
      try (Stream<Path> files = Files.walk(module.resolve("src/test/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
          Matcher id = ID.matcher(Files.readString(file));
          while (id.find()) {
            ids.add(id.group());
          }
        }
      }
    }
    return ids;
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(".."))) {
      return folders.filter(folder -> Files.isDirectory(folder.resolve("src/test/java"))).toList();
    }
  }
}
