package org.openpathways.server.page.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.openpathways.server.LiveServer;
import org.openpathways.server.library.Librarian;
import org.openpathways.server.library.LocalityLibrary;
import org.springframework.beans.factory.annotation.Autowired;

class SearchTest extends LiveServer {
  @Autowired private SearchRoom search;
  @Autowired private Librarian librarian;

  private Found find(String typed) {
    return search.of(local()).search(typed, false);
  }

  private LocalityLibrary local() {
    return librarian.current().locality("south-tyneside").orElseThrow();
  }

  private static List<String> ids(Found found) {
    return found.hits().stream().map(hit -> hit.pathway().id()).toList();
  }

  private static String under(Hit hit) {
    StringBuilder text = new StringBuilder();
    hit.under().forEach(p -> text.append(p.marked() ? "[" + p.text() + "]" : p.text()));
    return text.toString();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "searches.csv", numLinesToSkip = 1)
  void findsFirstWhatWasMeant(String typed, String first) {
    assertThat(ids(find(typed))).startsWith(first);
  }

  @Test
  void searchesReachEveryPathway() throws Exception {
    Set<String> reached = new TreeSet<>();
    Path table = Path.of(SearchTest.class.getResource("searches.csv").toURI());
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      reached.add(line.substring(line.lastIndexOf(',') + 1));
    }
    assertThat(reached)
        .containsAll(local().agreements().stream().map(a -> a.pathway().id()).toList());
  }

  @Test
  void saysUnderWhatAPathwayWasFound() {
    Hit hit = find("blood in poo").hits().get(0);
    assertThat(under(hit)).isEqualTo("[blood in poo]");
    assertThat(hit.also()).isEqualTo("rectal bleeding");
  }

  @Test
  void putsMisspeltWordsRightAndCanBeAskedNotTo() {
    Found found = find("blod in poo");
    assertThat(found.putRight()).isTrue();
    assertThat(found.understood()).isEqualTo("blood in poo");

    Found exactly = search.of(local()).search("blod in poo", true);
    assertThat(exactly.putRight()).isFalse();
    assertThat(exactly.unknown()).containsExactly("blod");
  }

  @Test
  void findsWhileAWordIsStillBeingTyped() {
    assertThat(ids(find("hyperten"))).startsWith("hypertension");
    assertThat(find("hyperten").putRight()).isFalse();
  }

  @Test
  void namesTheWordsThatNoPathwayHas() {
    Found found = find("diabetes zanzibar");
    assertThat(found.unknown()).containsExactly("zanzibar");
    assertThat(ids(found)).startsWith("type-2-diabetes-review");
  }

  @Test
  void whatNoPathwaySaysFindsNothing() {
    assertThat(find("zzzz").hits()).isEmpty();
    assertThat(find("?!").hits()).isEmpty();
    assertThat(find("x".repeat(5_000)).hits()).isEmpty();
  }

  @Test
  void aLocalitysOwnPassagesAreFoundThereOnly() {
    LocalityLibrary vale = librarian.current().locality("example-vale").orElseThrow();
    assertThat(ids(search.of(vale).search("cancer support worker rings", false)))
        .startsWith("suspected-colorectal-cancer");
    assertThat(ids(find("cancer support worker rings")))
        .doesNotContain("suspected-colorectal-cancer");
  }

  @Test
  void searchesAreMadeBeforeTheyAreAskedFor() {
    assertThat(search.of(local())).isSameAs(search.of(local()));
  }
}
