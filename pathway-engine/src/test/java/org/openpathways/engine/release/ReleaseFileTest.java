package org.openpathways.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReleaseFileTest {
  private final Release release = new Signers().signedByBoth();

  @Test
  void readsBackWhatWasWritten() {
    assertThat(ReleaseFile.read(ReleaseFile.write(release), "a.json")).isEqualTo(release);
  }

  @Test
  void writesOneReleaseInOneWay() {
    Release readBack = ReleaseFile.read(ReleaseFile.write(release), "a.json");
    assertThat(ReleaseFile.write(readBack)).isEqualTo(ReleaseFile.write(release));
  }

  @Test
  void saysSoWhenTheContentWasChanged() {
    String changed = text().replace("above 38", "above 58");
    assertThatThrownBy(() -> read(changed))
        .isInstanceOfSatisfying(
            UnreadableRelease.class,
            e -> assertThat(e.refusal().kind()).isEqualTo(Refusal.Kind.CHANGED))
        .hasMessageContaining("a.json")
        .hasMessageContaining("changed after it was released")
        .hasMessageContaining("\nMaybe ");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refusesInWords(String what, String from, String to, String expected) {
    String changed = text().replace(from, to);
    assertThat(changed).isNotEqualTo(text());
    assertThatThrownBy(() -> read(changed))
        .isInstanceOf(UnreadableRelease.class)
        .hasMessageContaining("(a.json)")
        .hasMessageContaining(expected);
  }

  static Stream<Arguments> refusesInWords() {
    return Stream.of(
        Arguments.of("another format", "release-1\"", "release-9\"", "is not in the format"),
        Arguments.of("a key too many", "{\"format\"", "{\"x\":\"\",\"format\"", "unexpected \"x\""),
        Arguments.of("a missing key", "\"pathway\":\"sore-throat\",", "", "has no \"pathway\""),
        Arguments.of(
            "a key twice", "\"pathway\"", "\"locality\":\"x\",\"pathway\"", "not valid JSON"),
        Arguments.of(
            "a wrong type", "\"pathway\":\"sore-throat\"", "\"pathway\":[]", "\"pathway\""),
        Arguments.of("a number", "\"version\":\"1.0\"", "\"version\":1.0", "other than texts"),
        Arguments.of("a null", "\"version\":\"1.0\"", "\"version\":null", "other than texts"),
        Arguments.of("no date", "2026-03-01", "2026-02-30", "no date in \"effectiveFrom\""),
        Arguments.of("a role", "\"role\":\"GP\"", "\"role\":\"PATIENT\"", "unknown role (PATIENT)"),
        Arguments.of("signature keys", "\"role\":\"GP\"", "\"role\":\"GP\",\"y\":\"\"", "\"y\""),
        Arguments.of(
            "a path", "library/sore-throat/rules", "../sore-throat/rules", "impossible path"),
        Arguments.of(
            "a rooted path", "\"library/sore-throat/rules", "\"/etc/rules", "impossible path"),
        Arguments.of("more after the end", "}]}\n", "}]} {}", "goes on after its end"),
        Arguments.of("an early end", "}]}\n", "}", "not valid JSON"));
  }

  @Test
  void refusesWhatIsNoObject() {
    assertThatThrownBy(() -> read("[]")).hasMessageContaining("not a JSON object");
    assertThatThrownBy(() -> read("")).hasMessageContaining("not a JSON object");
  }

  @Test
  void isBoundedInDepthAndSize() {
    assertThatThrownBy(() -> read("{\"files\":" + "[".repeat(100_000)))
        .isInstanceOf(UnreadableRelease.class);
    assertThatThrownBy(() -> ReleaseFile.read(new byte[StrictJson.MOST_BYTES + 1], "big.json"))
        .isInstanceOf(UnreadableRelease.class)
        .hasMessageContaining("at most");
  }

  private String text() {
    return new String(ReleaseFile.write(release), StandardCharsets.UTF_8);
  }

  private static Release read(String json) {
    return ReleaseFile.read(json.getBytes(StandardCharsets.UTF_8), "a.json");
  }
}
