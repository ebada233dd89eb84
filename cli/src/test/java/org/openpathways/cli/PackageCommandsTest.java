package org.openpathways.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageCommandsTest {
  private static final String ATRIAL = "atrial-fibrillation";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  @Test
  @DisplayName(
      "A shipped release packed, installed and packed again: the same bytes, the same digest")
  void roundTrip() throws IOException {
    assertThat(pack("first")).isZero();
    Path first = only("first");
    String digest = digest();

    assertThat(run("install", "--to", folder + "/releases", first.toString())).isZero();
    assertThat(out.toString()).contains(digest, "DEMONSTRATION", "Installed: ");
    assertThat(pack("second", "--releases", folder + "/releases")).isZero();

    assertThat(Files.readAllBytes(only("second"))).isEqualTo(Files.readAllBytes(first));
    Path installed = folder.resolve("releases/south-tyneside/" + ATRIAL + ".json");
    assertThat(Files.readString(installed)).contains(digest);
    assertThat(run("release", "verify", "--on", "2026-11-22", installed.toString())).isZero();
  }

  @Test
  @DisplayName("Installing again changes nothing; another release gives way only when asked")
  void installsOnce() throws IOException {
    pack("first");
    String first = only("first").toString();
    run("install", "--to", folder + "/releases", first);
    assertThat(run("install", "--to", folder + "/releases", first)).isZero();
    assertThat(out.toString()).contains("Already there");

    Path installed = folder.resolve("releases/south-tyneside/" + ATRIAL + ".json");
    Files.writeString(installed, "another");
    assertThat(run("install", "--to", folder + "/releases", first)).isEqualTo(1);
    assertThat(out.toString().replaceAll("\\s+", " ")).contains("Maybe add --replace");
    assertThat(Files.readString(installed)).isEqualTo("another");
    assertThat(run("install", "--replace", "--to", folder + "/releases", first)).isZero();
  }

  @Test
  void refusesInProduction() throws IOException {
    pack("first");

    assertThat(
            run("install", "--production", "--to", folder + "/releases", only("first").toString()))
        .isEqualTo(1);
    assertThat(out.toString()).contains("Refused:").contains("demonstration");
    assertThat(folder.resolve("releases")).doesNotExist();
  }

  @Test
  void saysWhatIsMissing() throws IOException {
    assertThat(run("package", "--locality", "nowhere")).isEqualTo(2);
    assertThat(err.toString()).contains("(nowhere)").contains("south-tyneside");
    assertThat(run("package", "--locality", "south-tyneside", "gout")).isEqualTo(2);
    assertThat(err.toString()).contains("(gout)").contains(ATRIAL);
    Path no = Files.writeString(folder.resolve("no.tgz"), "no");
    assertThat(run("install", "--to", folder.toString(), no.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("no.tgz) is no .tgz file");
  }

  @Test
  @DisplayName("A code list becomes a value set of the vocabulary, with its source")
  void importsACodeList() throws IOException {
    Path list = Files.writeString(folder.resolve("mass.csv"), "code,term\n84454003,Mass\n");

    assertThat(
            run(
                "valuesets",
                "import",
                "--csv",
                list.toString(),
                "--name",
                "abdominal-mass",
                "--source",
                "example/mass/1234",
                "--on",
                "2026-11-25",
                "--to",
                folder.toString()))
        .isZero();
    assertThat(out.toString()).contains("1 codes from example/mass/1234");
    assertThat(Files.readString(folder.resolve("abdominal-mass.json"), UTF_8))
        .contains("84454003", "example/mass/1234", "2026-11-25", "sha256:");
  }

  @Test
  void importSaysWhatIsMissing() throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "{}");
    assertThat(run("valuesets", "import", "--name", "a")).isEqualTo(2);
    assertThat(run("valuesets", "import", "--fhir", file.toString(), "--name", "A b")).isEqualTo(2);
    assertThat(err.toString()).contains("(A b)");
    assertThat(run("valuesets", "import", "--fhir", file.toString(), "--name", "a")).isEqualTo(2);
    assertThat(err.toString()).contains("(a.json) is no FHIR R4 ValueSet");
    assertThat(run("valuesets", "import", "--server", "http://127.0.0.1:1", "--name", "a"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("--value-set");
  }

  private int pack(String to, String... more) {
    Stream<String> all =
        Stream.of("package", "--locality", "south-tyneside", "--to", folder + "/" + to, ATRIAL);
    return run(Stream.concat(all, Stream.of(more)).toArray(String[]::new));
  }

  private Path only(String in) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(in))) {
      List<Path> found = files.toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  private String digest() {
    return out.toString().replaceAll("(?s).*(sha256:[0-9a-f]{64}).*", "$1");
  }

  private int run(String... args) {
    return OpenPathways.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
  }
}
