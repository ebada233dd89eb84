package org.openpathways.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.check.CheckedContent.path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A number of a concept that contradicts its examples, or has none. */
class ConceptExampleCheckTest {
  private static final String FIT = path("fit-result");
  private static final String BLEEDING = path("rectal-bleeding");

  private final CheckedContent content = new CheckedContent();

  @Test
  @DisplayName("SAF-10: a possible range that was changed contradicts its examples")
  void findsAChangedRange() {
    content.replace(FIT, "possible: 0 to 2000", "possible: 1 to 2001");
    assertThat(content.findings())
        .contains(
            FIT + ":9: error: \"0 ug/g\" of FIT result is impossible here [example]",
            FIT + ":9: error: \"2001 ug/g\" of FIT result is possible here [example]");
    assertThat(content.shipped().errors())
        .anyMatch(f -> f.problem().advice().endsWith("the example in " + FIT + ":11"));
  }

  @Test
  @DisplayName("SAF-10: a unit that was changed contradicts the examples of the range")
  void findsAChangedUnit() {
    content.replace(FIT, "unit: ug/g", "unit: mg/g");
    assertThat(content.findings())
        .contains(FIT + ":9: error: \"2001 ug/g\" of FIT result is possible here [example]");
  }

  @Test
  @DisplayName("SEM-5: how long an entry speaks is held by the last day and the day after")
  void findsAChangedValidity() {
    content.replace(BLEEDING, "valid-for: 3 months", "valid-for: 4 months");
    assertThat(content.findings())
        .contains(
            BLEEDING
                + ":8: error: \"rectal bleeding\" recorded 3 months 1 day ago still speaks here"
                + " [example]");
    content.replace(BLEEDING, "valid-for: 4 months", "valid-for: 3 days");
    assertThat(content.findings())
        .contains(
            BLEEDING
                + ":8: error: \"rectal bleeding\" recorded 3 months ago speaks no more here"
                + " [example]");
  }

  @Test
  @DisplayName("SEM-4: an age that silence depends on is held by examples on both sides")
  void findsAChangedAgeOfSilence() {
    content.replace(BLEEDING, "silence: unknown", "silence: no below 66, else unknown");
    content.replace(
        BLEEDING, "ago]}", "ago], silence-is-no: [aged 64], silence-is-unknown: [aged 65]}");
    assertThat(content.findings())
        .contains(
            BLEEDING
                + ":7: error: Silence about \"rectal bleeding\" is a no for aged 65 here [example]");
  }

  @Test
  @DisplayName("SEM-4: silence about a pregnancy depends on who is meant")
  void triesSilenceOfAPerson() {
    content.replace(
        BLEEDING,
        "silence: unknown",
        "silence: no unless the patient can be pregnant, else unknown");
    content.replace(
        BLEEDING,
        "ago]}",
        "ago], silence-is-no: [a man aged 30], silence-is-unknown: [a woman aged 30]}");
    assertThat(content.findings()).noneMatch(f -> f.endsWith("[example]"));
  }

  @Test
  void findsRoundingConversionAndCategoriesThatChanged() {
    content.replace(FIT, "unit: ug/g", "unit: mmol/mol\nanalyte: hba1c\ndecimals: 0");
    content.replace(
        FIT, "possible: 0 to 2000", "possible: 0 to 2000\ncategories: {low: 0, high: 48}");
    content.replace(
        FIT,
        "examples: {possible: [0 ug/g, 2000 ug/g], impossible: [-1 ug/g, 2001 ug/g]}",
        """
        examples:
          possible: [0 mmol/mol, 2000 mmol/mol]
          impossible: [-1 mmol/mol, 2001 mmol/mol]
          reads: [47.5 as 48, 6.5 % as 48, 0 as low, 47 as low, 48 as high]""");
    assertThat(content.findings()).noneMatch(f -> f.endsWith("[example]"));
    content.replace(FIT, "decimals: 0", "decimals: 1");
    content.replace(FIT, "high: 48", "high: 49");
    assertThat(content.findings())
        .contains(
            FIT + ":10: error: \"47.5\" of FIT result is read as 47.5 here [example]",
            FIT + ":12: error: \"48\" of FIT result is read as low here [example]");
  }

  @Test
  void findsANumberWithoutExamplesOnBothSides() {
    content.replace(BLEEDING, "[3 months 1 day ago]", "[5 months ago]");
    content.replace(FIT, "2000 ug/g]", "1000 ug/g]");
    assertThat(content.findings())
        .containsExactly(
            FIT + ":9: error: No example shows \"possible\" on both sides [example]",
            BLEEDING + ":8: error: No example shows \"valid-for\" on both sides [example]");
    assertThat(content.forAuthors().passed()).isTrue();
  }

  @Test
  void findsAnExampleThatCannotBeRead() {
    content.replace(BLEEDING, "speaks: [3 months ago]", "speeks: [3 months ago]");
    content.replace(FIT, "[0 ug/g,", "[none,");
    assertThat(content.findings())
        .contains(
            BLEEDING + ":9: error: Nothing reads \"speeks\" here [example]",
            FIT
                + ":11: error: \"none\" is no example of FIT result; write it like \"10 mmol/L\""
                + " [example]");
  }
}
