package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DemoPatientsTest {
  private static final Path FOLDER = Path.of("demo-patients");
  private static final Pattern NUMBER = Pattern.compile("nhs-number\", \"value\": \"(\\d+)\"");

  @Test
  @DisplayName("The demonstration patients in the repository are those that the writer writes")
  void committedPatientsAreTheWrittenOnes() throws IOException {
    for (var bundle : DemoPatientWriter.bundles().entrySet()) {
      assertThat(Files.readString(FOLDER.resolve(bundle.getKey())))
          .as(bundle.getKey())
          .isEqualTo(bundle.getValue());
    }
    assertThat(files()).isEqualTo(new TreeSet<>(DemoPatientWriter.bundles().keySet()));
  }

  @Test
  @DisplayName("Demonstration patients have valid NHS numbers of the range that is never issued")
  void numbersAreTestNumbers() {
    Set<String> seen = new TreeSet<>();
    for (String json : DemoPatientWriter.bundles().values()) {
      Matcher number = NUMBER.matcher(json);
      assertThat(number.find()).isTrue();
      assertThat(number.group(1)).startsWith("999").matches(NhsNumbers::isValid);
      assertThat(seen.add(number.group(1))).as("used twice: " + number.group(1)).isTrue();
    }
  }

  @Test
  @DisplayName("Demonstration records are long, except for the patient who has just registered")
  void recordsAreLong() {
    DemoPatientWriter.bundles()
        .forEach(
            (name, json) -> {
              if (!name.startsWith("petra")) {
                assertThat(json.lines().filter(l -> l.startsWith("{\"fullUrl\"")).count())
                    .as(name)
                    .isBetween(60L, 200L);
              }
            });
  }

  private static Set<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
