package org.openpathways.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpathways.server.problem.RequestProblem;
import org.springframework.jdbc.core.simple.JdbcClient;

class DatabaseTest {
  private static final String INSERT =
      "insert into zero_result_search (locality, query, day) values ('here', 'words', '2026-11-22')";

  @TempDir private static Path folder;

  private static int add(JdbcClient client) {
    return client.sql(INSERT).update();
  }

  private static int count(JdbcClient client) {
    return client.sql("select count(*) from zero_result_search").query(Integer.class).single();
  }

  @Test
  void anEmptyDatabaseGetsItsTables() {
    try (Database database = TestDatabase.empty()) {
      assertThat(database.read(TestDatabase::tables).orElseThrow())
          .containsExactly(
              "decision",
              "override_reason",
              "section_feedback",
              "wrong_answer_report",
              "zero_result_search");
      assertThat(database.isThere()).isTrue();
      assertThat(database.holdsNothingYet()).isFalse();
    }
  }

  @Test
  void twoServersOfOneProcessDoNotSeeEachOthersRows() {
    try (Database one = TestDatabase.empty();
        Database other = TestDatabase.empty()) {
      one.write(DatabaseTest::add);

      assertThat(one.read(DatabaseTest::count)).contains(1);
      assertThat(other.read(DatabaseTest::count)).contains(0);
    }
  }

  @Test
  void whatFailsHalfwayIsNotStoredAtAll() {
    try (Database database = TestDatabase.empty()) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(
              () ->
                  database.write(
                      client -> {
                        add(client);
                        throw new IllegalArgumentException("halfway");
                      }));

      assertThat(database.read(DatabaseTest::count)).contains(0);
    }
  }

  @Test
  void aDatabaseThatIsAwayNeitherDelaysNorPretends() {
    try (Database database = TestDatabase.away()) {
      long start = System.nanoTime();

      assertThat(database.read(DatabaseTest::count)).isEmpty();
      assertThat(database.isThere()).isFalse();
      assertThat(database.holdsNothingYet()).as("it may hold anything").isFalse();
      assertThatExceptionOfType(RequestProblem.class)
          .isThrownBy(() -> database.write(DatabaseTest::add))
          .withMessage(
              "Not recorded: this server cannot reach its database at the moment. Nothing was"
                  + " changed. Maybe try again.")
          .extracting(RequestProblem::status)
          .isEqualTo(503);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }
  }

  /** Its own database in the tests' one folder: making one takes seconds. */
  private static Database own(OwnPlace place) {
    Database database = new Database(place).open();
    database.write(client -> client.sql("truncate zero_result_search").update());
    return database;
  }

  private static OwnPlace place() {
    return new OwnPlace(folder.resolve("database"));
  }

  @Test
  void aFolderKeepsWhatWasStored() {
    try (Database database = own(place())) {
      database.write(DatabaseTest::add);
    }
    try (Database again = new Database(place()).open()) {
      assertThat(again.holdsNothingYet()).isFalse();
      assertThat(again.read(DatabaseTest::count)).contains(1);
    }
  }

  @Test
  void aDatabaseThatAKilledServerLeftRunningIsUsedAgain() {
    try (Database killed = own(place())) {
      killed.write(DatabaseTest::add);
      try (Database again = new Database(place()).open()) {
        assertThat(again.read(DatabaseTest::count)).contains(1);
      }
    }
  }

  @Test
  void aDatabaseThatStopsIsNoticed() {
    OwnPlace place = place();
    try (Database database = own(place)) {
      place.close();

      assertThat(database.read(DatabaseTest::count)).isEmpty();
      assertThatExceptionOfType(RequestProblem.class)
          .isThrownBy(() -> database.write(DatabaseTest::add))
          .withMessageStartingWith("Not recorded");
      assertThat(database.isThere()).isFalse();
    }
  }

  @Test
  void aPasswordComesFromAFileAndIsNeverShown(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("password"), "from-a-file\n");
    DatabaseSettings settings =
        new DatabaseSettings("jdbc:postgresql://db/x", "me", "secret", file.toString(), "");

    assertThat(settings.secret()).isEqualTo("from-a-file");
    assertThat(settings.toString()).doesNotContain("secret").doesNotContain("from-a-file");
    assertThat(new ConfiguredPlace(settings).address().toString()).doesNotContain("from-a-file");
  }
}
