package org.openpathways.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PopulationCommandTest {
  private static final String PATIENT =
      "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"gender\":\"female\",\"birthDate\":\"1970-01-01\","
          + "\"name\":[{\"family\":\"Secretive\"}]}\n";
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path input;
  @TempDir Path results;

  @Test
  void writesOneLineForEachPatientAndCounts() throws IOException {
    Files.writeString(input.resolve("Patient.ndjson"), PATIENT);
    assertThat(run()).isZero();
    assertThat(out.toString()).contains("1 patients from 1 lines").doesNotContain("Secretive");
    assertThat(Files.readString(results.resolve("out.ndjson")))
        .startsWith("{\"patient\":\"p1\",\"recommendations\":[")
        .contains("\"inputDigest\":")
        .doesNotContain("Secretive");
  }

  @Test
  void namesLinesThatNobodyCanAssign() throws IOException {
    Files.writeString(input.resolve("Patient.ndjson"), PATIENT);
    Files.writeString(input.resolve("Condition.000.ndjson"), "not JSON\n");
    assertThat(run()).isEqualTo(OpenPathways.CONTENT_PROBLEMS);
    assertThat(out.toString()).contains("Condition.000.ndjson, line 1: it does not say whose");
  }

  @Test
  void saysWhatToDoAboutAFolderWithoutPatients() {
    assertThat(run()).isEqualTo(OpenPathways.COULD_NOT_RUN);
    assertThat(err.toString()).contains("holds no Patient.ndjson. Maybe give a folder");
  }

  private int run() {
    return OpenPathways.run(
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        "population",
        "--locality",
        "south-tyneside",
        "--as-of",
        "2026-11-22",
        "--input",
        input.toString(),
        "--output",
        results.resolve("out.ndjson").toString());
  }
}
