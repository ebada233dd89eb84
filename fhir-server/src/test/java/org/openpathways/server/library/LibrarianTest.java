package org.openpathways.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.release.DirectoryReleases;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.TrustedKeys;

class LibrarianTest {
  private static final String KIDNEY = "chronic-kidney-disease";
  private static final String BOWEL = "suspected-colorectal-cancer";

  @TempDir Path folder;
  private Instant now = Instant.parse("2026-11-22T12:00:00Z");

  private final Clock clock =
      new Clock() {
        @Override
        public ZoneId getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
          return this;
        }

        @Override
        public Instant instant() {
          return now;
        }
      };

  private static InputStream resource(String path) {
    return Objects.requireNonNull(LibrarianTest.class.getClassLoader().getResourceAsStream(path));
  }

  private Path copy(String pathway) throws IOException {
    Path file = folder.resolve(pathway + ".json");
    try (InputStream in = resource("releases/south-tyneside/" + pathway + ".json")) {
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  private ReleaseShelf open() throws IOException {
    try (InputStream keys = resource("keys/demonstration.json")) {
      return ReleaseShelf.open(
          new DirectoryReleases(folder), TrustedKeys.read(keys.readAllBytes(), "keys"), false);
    }
  }

  private static PathwayEngine engine(Librarian librarian) {
    return librarian.current().locality("south-tyneside").orElseThrow().engine();
  }

  @Test
  @DisplayName("The day turns at midnight in the locality, also in summer")
  void theDayTurnsInTheLocality() throws IOException {
    copy(KIDNEY);
    assertThat(new Librarian(open(), clock).current().until()).isEqualTo("2026-11-23T00:00:00Z");
    now = Instant.parse("2027-06-01T12:00:00Z");
    assertThat(new Librarian(open(), clock).current().until()).isEqualTo("2027-06-01T23:00:00Z");
  }

  @Test
  @DisplayName("A new day with the same releases compiles nothing")
  void aNewDayCompilesNothing() throws IOException {
    copy(KIDNEY);
    Librarian librarian = new Librarian(open(), clock);
    PathwayEngine first = engine(librarian);

    now = now.plus(Duration.ofDays(1));

    assertThat(engine(librarian)).isSameAs(first);
    assertThat(librarian.current().until()).isEqualTo("2026-11-24T00:00:00Z");
  }

  @Test
  @DisplayName("SAF-13: an expired release does not answer for even one request")
  void anExpiredReleaseDoesNotAnswer() throws IOException {
    copy(KIDNEY);
    Librarian librarian = new Librarian(open(), clock);

    now = now.plus(Duration.ofDays(5000));

    assertThat(librarian.current().byLocality()).isEmpty();
  }

  @Test
  @DisplayName("The next day's library is ready before the day turns")
  void theNextDayIsPrepared() throws IOException {
    copy(KIDNEY);
    Librarian librarian = new Librarian(open(), clock);

    librarian.prepare(Duration.ofMinutes(15));
    assertThat(librarian.timesBuilt()).isEqualTo(1);
    now = Instant.parse("2026-11-22T23:50:00Z");
    librarian.prepare(Duration.ofMinutes(15));
    librarian.prepare(Duration.ofMinutes(15));
    assertThat(librarian.current().until()).isEqualTo("2026-11-23T00:00:00Z");
    now = Instant.parse("2026-11-23T00:00:00Z");

    assertThat(librarian.current().until()).isEqualTo("2026-11-24T00:00:00Z");
    assertThat(librarian.timesBuilt()).isEqualTo(2);
  }

  @Test
  @DisplayName("A changed folder is taken up as one whole, once it stands still")
  void aChangedFolderIsTakenUp() throws IOException {
    copy(KIDNEY);
    DirectoryReleases source = new DirectoryReleases(folder);
    Librarian librarian = new Librarian(open(), clock);
    try (LibraryWatch watch = new LibraryWatch(librarian, source, this::open, source.mark())) {
      copy(BOWEL);
      watch.look();
      assertThat(engine(librarian).pathways()).hasSize(1);
      watch.look();
      assertThat(engine(librarian).pathways()).hasSize(2);
      Files.delete(folder.resolve(KIDNEY + ".json"));
      watch.look();
      watch.look();
      watch.look();
    }

    assertThat(engine(librarian).pathways())
        .singleElement()
        .satisfies(live -> assertThat(live.pathway().id()).isEqualTo(BOWEL));
    assertThat(librarian.timesBuilt()).isEqualTo(3);
  }

  @Test
  @DisplayName("Invariant 7: a refused change leaves what answers as it is, and says so")
  void aRefusedChangeChangesNothing() throws IOException {
    Path file = copy(KIDNEY);
    Librarian librarian = new Librarian(open(), clock);
    ActiveLibrary before = librarian.current();

    Files.writeString(file, Files.readString(file).replace("eGFR", "eGFr"));
    librarian.take(open());

    assertThat(librarian.current()).isSameAs(before);
    assertThat(librarian.notTaken())
        .singleElement()
        .satisfies(why -> assertThat(why).contains(KIDNEY + ".json").contains("was changed"));
  }
}
