package org.openpathways.server.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invariant 9: a card that breaks the specification cannot be made. */
class CardTypesTest {

  private static Suggestion suggestion(UUID uuid, boolean recommended) {
    return new Suggestion(
        uuid, "Do it", recommended, List.of(new SuggestedAction("Do it", new Task())));
  }

  @Test
  @DisplayName("CH-41: no summary is empty, of 140 characters, or of two lines")
  void summariesAreShort() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Summary(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> new Summary("a\nb"));
    assertThatIllegalArgumentException().isThrownBy(() -> new Summary("x".repeat(140)));
    assertThat(new Summary("x".repeat(139)).text()).hasSize(139);
  }

  @Test
  @DisplayName("CH-41: the richest wording that fits is taken; the last is cut at a word")
  void theRichestThatFits() {
    String tooLong = "word ".repeat(40);

    assertThat(Summary.fitting(List.of(tooLong, "short")).text()).isEqualTo("short");
    assertThat(Summary.fitting(List.of(tooLong)).text()).hasSizeLessThan(140).endsWith("word…");
    assertThat(Summary.fitting(List.of("\uD83D\uDE00".repeat(100))).text())
        .hasSizeLessThan(140)
        .doesNotContain("?");
  }

  @Test
  @DisplayName("CH-43: a source has a label, an absolute URL and a topic (CH-44)")
  void sourcesAreWhole() {
    CardCoding topic = new CardCoding("https://openpathways.example/x", "a", "A");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source("", URI.create("https://x.example"), topic));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Source("label", URI.create("/relative"), topic));
    assertThatIllegalArgumentException().isThrownBy(() -> new CardCoding("s", "", "d"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AbsoluteLink("label", URI.create("relative")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SmartLink("label", URI.create("https://x.example"), ""));
  }

  @Test
  @DisplayName("CH-47, CH-48: at most one alternative is recommended, and uuids are unique")
  void suggestionsAreConsistent() {
    UUID one = new UUID(0, 1);
    UUID two = new UUID(0, 2);

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Suggestions(
                    Suggestions.Selection.AT_MOST_ONE,
                    List.of(suggestion(one, true), suggestion(two, true))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Suggestions(
                    Suggestions.Selection.ANY,
                    List.of(suggestion(one, true), suggestion(one, false))));
  }

  @Test
  @DisplayName("CH-49, CH-50: an action has a description and a resource without an id")
  void actionsAreWhole() {
    Task withId = new Task();
    withId.setId("1");

    assertThatIllegalArgumentException().isThrownBy(() -> new SuggestedAction("", new Task()));
    assertThatIllegalArgumentException().isThrownBy(() -> new SuggestedAction("Do it", withId));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Suggestion(new UUID(0, 1), "Do it", true, List.of()));
  }

  @ParameterizedTest
  @DisplayName("CH-45: words of a record cannot become HTML, marks or links")
  @CsvSource(
      delimiter = '~',
      value = {
        "<script>alert(1)</script>~\\<script>alert(1)\\</script>",
        "<10 ug/g~<10 ug/g",
        "**bold**~\\*\\*bold\\*\\*",
        "[x](http://evil)~\\[x\\](http\u200b://evil)",
        "www.evil.example~www\u200b.evil.example",
        "# heading~\\# heading",
        "1. list~\\1. list",
        "a | b~a \\| b"
      })
  void wordsAreEscaped(String words, String escaped) {
    assertThat(Markdown.escape(words)).isEqualTo(escaped);
  }
}
