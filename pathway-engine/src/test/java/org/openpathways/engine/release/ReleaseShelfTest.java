package org.openpathways.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.release.Refusal.Kind.*;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpathways.engine.release.Signature.Role;

class ReleaseShelfTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String HERE = "south-tyneside";

  private final Signers signers = new Signers();
  private final Release release = signers.signedByBoth();

  @TempDir Path folder;

  @Test
  void aBadReleaseNeverKeepsTheOthersFromAnswering() throws IOException {
    put("south-tyneside/sore-throat.json", ReleaseFile.write(release));
    put("south-tyneside/broken.json", "{".getBytes());
    put("south-tyneside/unsigned.json", ReleaseFile.write(Signers.unsigned()));
    ReleaseShelf shelf = open();

    assertThat(shelf.on(HERE, DAY).answering())
        .extracting(VerifiedRelease::digest)
        .containsExactly(ReleaseDigest.of(release));
    assertThat(shelf.refused())
        .extracting(ReleaseShelf.Refused::where)
        .containsExactly("south-tyneside/broken.json", "south-tyneside/unsigned.json");
    assertThat(shelf.localities()).containsExactly(HERE);
  }

  @Test
  @DisplayName("SAF-13: a release stops answering after its review day, and says why")
  void expiresWithoutBeingReadAgain() throws IOException {
    put("a.json", ReleaseFile.write(release));
    ReleaseShelf shelf = open();

    assertThat(shelf.on(HERE, Signers.REVIEW).answering()).hasSize(1);
    ReleaseShelf.OnDay after = shelf.on(HERE, Signers.REVIEW.plusDays(1));
    assertThat(after.answering()).isEmpty();
    assertThat(after.refused())
        .singleElement()
        .satisfies(r -> assertThat(r.refusals().get(0).kind()).isEqualTo(PAST_REVIEW));
  }

  @Test
  void theReleaseThatBecameEffectiveLastAnswers() throws IOException {
    put("a.json", ReleaseFile.write(release));
    put("b.json", ReleaseFile.write(from(DAY)));
    ReleaseShelf shelf = open();

    assertThat(effective(shelf.on(HERE, DAY.minusDays(1)))).containsExactly(Signers.EFFECTIVE);
    assertThat(effective(shelf.on(HERE, DAY))).containsExactly(DAY);
  }

  @Test
  void twoReleasesFromOneDayContradictEachOther() throws IOException {
    put("a.json", ReleaseFile.write(release));
    put("b.json", ReleaseFile.write(sign(Signers.unsigned("id: other\nrisk: ordinary\n"))));
    ReleaseShelf.OnDay day = open().on(HERE, DAY);

    assertThat(day.answering()).isEmpty();
    assertThat(day.refused())
        .hasSize(2)
        .allSatisfy(r -> assertThat(r.refusals().get(0).kind()).isEqualTo(TWO_RELEASES));
  }

  @Test
  void theSameReleaseTwiceIsOne() throws IOException {
    put("a.json", ReleaseFile.write(release));
    put("b.json", ReleaseFile.write(release));
    assertThat(open().on(HERE, DAY).answering()).hasSize(1);
  }

  @Test
  void anotherLocalityHasNothingHere() throws IOException {
    put("a.json", ReleaseFile.write(release));
    assertThat(open().on("gateshead", DAY).answering()).isEmpty();
  }

  @Test
  void marksWhatADemonstrationKeySigned() throws IOException {
    Release demo = Signers.sign(Signers.unsigned(), Role.GP, "demo-key", signers.demo);
    demo = Signers.sign(demo, Role.HOSPITAL, "hospital-key", signers.hospital);
    put("a.json", ReleaseFile.write(demo));

    assertThat(open().verified())
        .singleElement()
        .satisfies(v -> assertThat(v.demonstration()).isTrue());
    assertThat(ReleaseShelf.open(new DirectoryReleases(folder), signers.trusted, true).verified())
        .isEmpty();
  }

  @Test
  void readsTheReleasesThatTheClasspathLists() throws IOException {
    put("releases/south-tyneside/sore-throat.json", ReleaseFile.write(release));
    put("releases/south-tyneside/not-listed.json", "{".getBytes());
    put("releases/index.txt", "south-tyneside/sore-throat.json\n".getBytes());
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      ReleaseShelf shelf = ReleaseShelf.open(new ClasspathReleases(loader), signers.trusted, false);
      assertThat(shelf.verified()).hasSize(1);
      assertThat(shelf.refused()).isEmpty();
    }
  }

  private Release sign(Release unsigned) {
    Release gp = Signers.sign(unsigned, Role.GP, "gp-key", signers.gp);
    return Signers.sign(gp, Role.HOSPITAL, "hospital-key", signers.hospital);
  }

  private Release from(LocalDate day) {
    Release r = Signers.unsigned();
    return sign(
        new Release(r.pathway(), r.locality(), "1.1", day, r.reviewBy(), r.files(), List.of()));
  }

  private static List<LocalDate> effective(ReleaseShelf.OnDay day) {
    return day.answering().stream().map(v -> v.release().effectiveFrom()).toList();
  }

  private ReleaseShelf open() throws IOException {
    return ReleaseShelf.open(new DirectoryReleases(folder), signers.trusted, false);
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
