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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.yaml.YamlMap;

/** The hazard log is complete, and the tests that it names exist. */
class HazardLogTest {
  private static final int MUST_HAVE = 30; // the "must" lines of the safety requirements
  private static final Pattern ID = Pattern.compile("\\b(?:SEM|SAF|JES)-[0-9]+\\b");

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

  @Test
  @DisplayName("Every control that the product must have stands in the log")
  void everyControlHasItsHazard() throws IOException {
    List<String> lines = hazards().stream().map(h -> h.needText("control-line")).toList();
    IntStream.rangeClosed(1, MUST_HAVE)
        .mapToObj(n -> "SAF-" + n)
        .forEach(control -> assertThat(lines).contains(control));
  }

  @Test
  @DisplayName("What the log calls pending really has no test yet")
  void pendingIsNotForgotten() throws IOException {
    Set<String> carried = idsOfTests();
    for (YamlMap hazard : hazards()) {
      if (hazard.needText("verification").equals("pending")) {
        assertThat(hazard.texts("tests"))
            .as(hazard.needText("id") + " has tests now: call it tested")
            .noneMatch(carried::contains);
      }
    }
  }

  @Test
  @DisplayName("SAF-42: advice and guidance, non-specific symptoms and out of hours are services")
  void dayOneServicesAreThere() throws IOException {
    String rules = "";
    for (Path file : files(Path.of("library"), "rules.dslr")) {
      rules += Files.readString(file);
    }
    assertThat(rules)
        .contains(
            "Refer to service \"advice and guidance\"",
            "Refer to service \"non-specific symptoms clinic\"",
            "Refer to service \"out-of-hours service\"");
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
    List<Path> carriers = new ArrayList<>(files(Path.of("library"), "scenarios.yaml"));
    for (Path module : modules()) {
      carriers.addAll(files(module.resolve("src/test/java"), "Test.java"));
    }
    for (Path file : carriers) {
      Matcher id = ID.matcher(Files.readString(file));
      while (id.find()) {
        ids.add(id.group());
      }
    }
    return ids;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).toList();
    }
  }

  private static List<Path> modules() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(".."))) {
      return folders.filter(folder -> Files.isDirectory(folder.resolve("src/test/java"))).toList();
    }
  }
}
