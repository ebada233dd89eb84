package org.openpathways.fhir.terminology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListCsvTest {
  private static final String SNOMED = "http://snomed.info/sct";

  @Test
  @DisplayName(
      "A list as OpenCodelists publishes it, with quoted terms, repeats and a mark in front")
  void readsAPublishedList() {
    SourceCodes codes =
        read(
            "\ufeffcode,term\r\n271860004,\"Mass, abdominal\"\r\n84454003,Abdominal mass\r\n"
                + "84454003,Abdominal mass\r\n");

    assertThat(codes.members())
        .containsExactly(
            new Member(SNOMED, "84454003", "Abdominal mass"),
            new Member(SNOMED, "271860004", "Mass, abdominal"));
    assertThat(codes.source()).isEqualTo("list.csv");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"id,name", "Code,Description", "nm,dmd_id", "other,snomedcode"})
  void findsTheColumnOfCodes(String header) {
    boolean first = header.startsWith("id") || header.startsWith("Code");
    String line = first ? "84454003,x" : "x,84454003";

    assertThat(read(header + "\n" + line + "\n").members())
        .extracting(Member::code)
        .containsExactly("84454003");
  }

  @Test
  @DisplayName("A column of systems is believed, line by line")
  void readsTheSystem() {
    assertThat(read("code,term,system\n1,a,https://dmd.nhs.uk\n2,b,\n").members())
        .extracting(Member::system)
        .containsExactly(SNOMED, "https://dmd.nhs.uk");
  }

  @Test
  void saysWhichColumnsThereAre() {
    assertThatThrownBy(() -> read("foo,bar\n1,2\n"))
        .isInstanceOf(UnusableCodes.class)
        .hasMessageContaining("it has: foo, bar")
        .hasMessageContaining("--code-column");
    assertThat(CodeListCsv.read("foo,bar\n1,2\n".getBytes(UTF_8), "l", SNOMED, "bar").members())
        .extracting(Member::code)
        .containsExactly("2");
  }

  @Test
  @DisplayName("A code that a spreadsheet rounded is refused, with its line")
  void refusesRoundedCodes() {
    assertThatThrownBy(() -> read("code,term\n84454003,a\n1.04936E+15,b\n"))
        .hasMessageContaining("1.04936E+15")
        .hasMessageContaining("line 3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "code,term;,a;|no code in line 2",
        "code,term;|lists no code",
        "code,term;\"1,a;|not valid CSV"
      })
  void saysWhatIsWrong(String csv, String message) {
    assertThatThrownBy(() -> read(csv.replace(';', '\n'))).hasMessageContaining(message);
  }

  @Test
  void refusesOtherEncodings() {
    byte[] latin1 = {'c', 'o', 'd', 'e', '\n', (byte) 0xe9};
    assertThatThrownBy(() -> CodeListCsv.read(latin1, "l", SNOMED, ""))
        .hasMessageContaining("not in UTF-8");
  }

  private static SourceCodes read(String csv) {
    return CodeListCsv.read(csv.getBytes(UTF_8), "list.csv", SNOMED, "");
  }
}
