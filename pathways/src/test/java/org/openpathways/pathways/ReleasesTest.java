package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.MapContent;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.pathway.ResourceContent;
import org.openpathways.engine.release.ClasspathReleases;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseMaker;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.TrustedKeys;
import org.openpathways.engine.release.VerifiedRelease;

/** The releases that the build made and signed. */
class ReleasesTest {
  private static final ClassLoader LOADER = ReleasesTest.class.getClassLoader();
  private static final String HERE = "south-tyneside";

  private static final Content CONTENT = new DirectoryContent(Path.of(""));
  private static final Locality LOCALITY =
      LocalityLoader.load(CONTENT, HERE).locality().orElseThrow();
  private static TrustedKeys keys;
  private static ReleaseShelf shelf;

  @BeforeAll
  static void open() throws IOException {
    try (InputStream in = LOADER.getResourceAsStream("keys/demonstration.json")) {
      keys = TrustedKeys.read(in.readAllBytes(), "keys/demonstration.json");
    }
    shelf = ReleaseShelf.open(new ClasspathReleases(LOADER), keys, false);
  }

  @Test
  void areThereForEveryPathwayOfEveryLocality() {
    assertThat(shelf.refused()).isEmpty();
    assertThat(shelf.verified())
        .extracting(v -> v.release().locality() + " " + v.release().pathway())
        .containsExactlyInAnyOrderElementsOf(everyPathway());
    assertThat(shelf.verified()).allSatisfy(v -> assertThat(v.demonstration()).isTrue());
  }

  private static List<String> everyPathway() {
    return LocalityLoader.ids(CONTENT).stream()
        .map(id -> LocalityLoader.load(CONTENT, id).locality().orElseThrow())
        .flatMap(locality -> locality.pathways().stream().map(id -> locality.id() + " " + id))
        .toList();
  }

  @Test
  @DisplayName("SEM-17: a release is what its content makes, file for file")
  void holdExactlyTheContent() {
    for (VerifiedRelease verified : shelf.verified()) {
      Release release = verified.release();
      assertThat(ReleaseMaker.make(CONTENT, release.pathway(), release.locality()).release())
          .hasValue(release.withSignatures(List.of()));
    }
  }

  @Test
  void readLikeTheContentTheyWereMadeOf() {
    for (VerifiedRelease verified : shelf.verified()) {
      Release release = verified.release();
      assertThat(
              PathwayLoader.load(
                      new MapContent(release.files()), release.pathway(), release.locality())
                  .pathway())
          .isEqualTo(PathwayLoader.load(CONTENT, release.pathway(), release.locality()).pathway())
          .isPresent();
    }
  }

  @Test
  @DisplayName("SAF-13: they answer from the effective day to the review day and not beyond")
  void answerOnlyInTheirTime() {
    int all = LOCALITY.pathways().size();
    assertThat(answering(LOCALITY.effectiveFrom().minusDays(1))).isZero();
    assertThat(answering(LOCALITY.effectiveFrom())).isEqualTo(all);
    assertThat(answering(LOCALITY.reviewBy())).isEqualTo(all);
    assertThat(answering(LOCALITY.reviewBy().plusDays(1))).isZero();
  }

  private static int answering(LocalDate day) {
    return shelf.on(HERE, day).answering().size();
  }

  @Test
  @DisplayName("SAF-28: production refuses them all, as they are signed for demonstration only")
  void areRefusedInProduction() throws IOException {
    ReleaseShelf production = ReleaseShelf.open(new ClasspathReleases(LOADER), keys, true);
    assertThat(production.verified()).isEmpty();
    assertThat(production.refused()).hasSameSizeAs(everyPathway());
  }

  @Test
  void theContentIsOnTheClassPathToo() {
    Content shipped = new ResourceContent(LOADER, "content/");
    for (String folder :
        List.of("vocabulary", "library", "localities", "demo-patients", "hazards")) {
      assertThat(shipped.list(folder)).isEqualTo(CONTENT.list(folder)).isNotEmpty();
    }
  }
}
