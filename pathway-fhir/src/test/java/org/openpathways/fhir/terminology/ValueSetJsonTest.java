package org.openpathways.fhir.terminology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ValueSetJsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void readsEnumeratedCodes() {
    SourceCodes codes =
        read(
            "\"url\":\"http://a/vs\",\"version\":\"3\",\"copyright\":\"Theirs\",\"compose\":{"
                + "\"include\":[{\"system\":\"s\",\"concept\":[{\"code\":\"2\"},{\"code\":\"1\","
                + "\"display\":\"one\"}]}]}");

    assertThat(codes.members())
        .containsExactly(new Member("s", "1", "one"), new Member("s", "2", ""));
    assertThat(codes.source()).isEqualTo("http://a/vs|3");
    assertThat(codes.copyright()).isEqualTo("Theirs");
  }

  @Test
  @DisplayName("An expansion counts before the definition; abstract groups are no codes")
  void readsTheExpansion() {
    assertThat(
            read("\"compose\":{\"include\":[{\"system\":\"s\",\"filter\":[{\"property\":"
                    + "\"concept\",\"op\":\"is-a\",\"value\":\"1\"}]}]},\"expansion\":{"
                    + "\"timestamp\":\"2026-01-01\",\"contains\":[{\"system\":\"s\","
                    + "\"abstract\":true,\"code\":\"group\",\"contains\":[{\"system\":\"s\","
                    + "\"code\":\"1\"}]}]}")
                .members())
        .extracting(Member::code)
        .containsExactly("1");
  }

  @Test
  @DisplayName("What must be worked out is never guessed")
  void refusesDefinitionsByMeaning() {
    assertThatThrownBy(
            () ->
                read(
                    "\"compose\":{\"include\":[{\"system\":\"s\",\"filter\":[{\"property\":"
                        + "\"concept\",\"op\":\"is-a\",\"value\":\"1\"}]}]}"))
        .isInstanceOf(UnusableCodes.class)
        .hasMessageContaining("--server");
    assertThatThrownBy(
            () ->
                read(
                    "\"compose\":{\"include\":[{\"system\":\"s\",\"concept\":[{\"code\":\"1\"}]}],"
                        + "\"exclude\":[{\"system\":\"s\",\"concept\":[{\"code\":\"1\"}]}]}"))
        .hasMessageContaining("must be worked out");
  }

  @Test
  void refusesWhatIsNoValueSet() {
    assertThatThrownBy(() -> ValueSetJson.read("{}".getBytes(UTF_8), "a.json"))
        .hasMessageContaining("(a.json) is no FHIR R4 ValueSet");
    assertThatThrownBy(
            () -> ValueSetJson.read("{\"resourceType\":\"Patient\"}".getBytes(UTF_8), "a.json"))
        .isInstanceOf(UnusableCodes.class);
  }

  @Test
  @DisplayName(
      "What is written names source, day and digest, is the same each time, and reads back")
  void pinsWithProvenance() {
    SourceCodes codes =
        CodeListCsv.read("code,term\n84454003,Mass\n".getBytes(UTF_8), "l.csv", "s", "");

    String json = PinnedValueSet.json("abdominal-mass", "Abdominal mass", codes, DAY);

    assertThat(json)
        .isEqualTo(PinnedValueSet.json("abdominal-mass", "Abdominal mass", codes, DAY))
        .contains(
            "https://openpathways.example/ValueSet/abdominal-mass",
            "1 codes from l.csv, read on 2026-11-25 (sha256:",
            "\"timestamp\": \"2026-11-25\"");
    assertThat(ValueSetJson.read(json.getBytes(UTF_8), "x").members()).isEqualTo(codes.members());
  }

  private static SourceCodes read(String fields) {
    String json = "{\"resourceType\":\"ValueSet\",\"status\":\"active\"," + fields + "}";
    return ValueSetJson.read(json.getBytes(UTF_8), "a.json");
  }
}
