package org.openpathways.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseFile;

class LocalityCommandsTest {
  private static final String CONTENT = Path.of("..", "pathways").toString();

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir Path folder;

  private int run(String... args) {
    return OpenPathways.run(new PrintWriter(out), new PrintWriter(err), args);
  }

  @Test
  void showsTheShippedContentIfNoFolderIsGiven() {
    assertThat(run("show", "suspected-dvt", "--locality", "example-vale")).isZero();
    assertThat(out.toString())
        .startsWith("Suspected deep vein thrombosis")
        .contains("= shared by all localities    * Example Vale's own");
  }

  @Test
  void namesThePathwaysAndLocalitiesThatThereAre() {
    assertThat(run("show", "gout", "--locality", "example-vale")).isEqualTo(2);
    assertThat(err.toString())
        .contains("example-vale does not use a pathway (gout)")
        .contains("suspected-dvt");
    assertThat(run("show", "gout", "--locality", "nowhere")).isEqualTo(2);
    assertThat(err.toString()).contains("There is no locality (nowhere)").contains("example-vale");
  }

  @Test
  void theSameContentNeedsNoDecision() {
    assertThat(run("diff", CONTENT, CONTENT, "--locality", "example-vale")).isZero();
    assertThat(out.toString()).isEqualTo("Example Vale\n------------\nNothing changed.\n");
  }

  @Test
  void saysWhatItCannotCompare() {
    assertThat(run("diff", CONTENT, folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("holds neither content nor releases");
  }

  @Test
  void comparesReleasesOnlyWhereTheirFilesAgree() throws IOException {
    Path one = Files.createDirectory(folder.resolve("one"));
    for (String pathway : List.of("suspected-dvt", "suspected-prostate-cancer")) {
      Path shipped =
          Path.of("..", "pathways", "target", "classes", "releases", "example-vale")
              .resolve(pathway + ".json");
      Files.copy(shipped, one.resolve(pathway + ".json"));
    }
    assertThat(run("diff", one.toString(), one.toString())).isZero();
    Path changed = one.resolve("suspected-dvt.json");
    Files.write(changed, ReleaseFile.write(renamed(changed)));
    assertThat(run("diff", one.toString(), one.toString())).isEqualTo(2);
    assertThat(err.toString())
        .contains("holds another version of a file (localities/example-vale/")
        .contains("Maybe give one release file at a time.");
  }

  private static Release renamed(Path file) throws IOException {
    Release release = ReleaseFile.read(Files.readAllBytes(file), file.toString());
    TreeMap<String, String> files = new TreeMap<>(release.files());
    files.replaceAll((path, text) -> text.replace("Example Vale", "Another Vale"));
    return new Release(
        release.pathway(),
        release.locality(),
        release.version(),
        release.effectiveFrom(),
        release.reviewBy(),
        files,
        release.signatures());
  }
}
