package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.language.Problem;

class OverlayTest {
  private static final String OVERLAY = "localities/here/bowel/overlay.yaml";
  private static final String RULES = "localities/here/bowel/rules.dslr";
  private static final String PAGE = "localities/here/bowel/page.md";
  private static final String AGREED = "reason: other assay, agreed-by: [GP, surgeon]";

  private static String rule(String name) {
    return "rule \"%s\" sources CRC-1%nwhen%nThe patient is female%nthen%nAsk \"stroke\"%nend%n"
        .formatted(name);
  }

  private static List<String> problems(Files files) {
    return files.load().problems().stream().map(Problem::message).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      value = {
        "parameters: {fit-threshold: {value: 7, source: x, agreed-by: [GP]}} => \"reason\" is missing.",
        "parameters: {fit-threshold: {value: 7, source: x, reason: y}} => Nobody is said to have agreed this local difference.",
        "switch-off: [{rule: refer, agreed-by: [GP]}] => \"reason\" is missing.",
        "switch-off: [refer] => \"switch-off\" is a text.",
        "remove-rules: [refer] => Nothing reads \"remove-rules\" here.",
        "replace: [{rule: refer, reason: y, agreed-by: [GP]}] => The locality's rules.dslr holds no rule \"refer\"",
        "replace: [{rule: reefer, reason: y, agreed-by: [GP]}] => There is no shared rule \"reefer\" to replace",
        "add: [{rule: ask, reason: y, agreed-by: [GP]}] => The locality's rules.dslr holds no rule \"ask\"",
      })
  void everyLocalDifferenceHasAReasonAndIsReal(String overlay, String problem) {
    assertThat(problems(Files.sound().put(OVERLAY, overlay + "\n"))).contains(problem);
  }

  @Test
  void noLocalRuleReplacesASharedOneUnnoticed() {
    assertThat(problems(Files.sound().put(RULES, rule("refer"))))
        .containsExactly("The shared pathway has a rule \"refer\" too");
  }

  @Test
  void localPassagesStandUnderTheSharedOnesOfTheirSection() {
    Pathway pathway =
        Files.sound()
            .put(
                PAGE,
                "## Red flags\n\n- Ring Here. [CRC-1]\n\n## Request\n\nAt {fit-threshold}. [CRC-8]\n")
            .pathway();

    assertThat(pathway.page())
        .isEqualTo(
            """
            # Bowel

            ## Red flags

            - Bleeding. [CRC-1]

            ### In Here

            - Ring Here. [CRC-1]

            ## Request

            ### In Here

            At 10. [CRC-8]
            """);
  }

  @Test
  void aPageNamesOnlyAgreedValues() {
    Files files =
        Files.sound().replace("library/bowel/page.md", "Bleeding.", "From {fit-treshold}.");
    assertThat(problems(files)).containsExactly("There is no agreed value \"fit-treshold\"");
  }

  @Test
  void aPageStatesTheValueOfTheLocality() {
    Files files =
        Files.sound()
            .replace("library/bowel/page.md", "Bleeding.", "From {fit-threshold} ug/g.")
            .put(OVERLAY, "parameters: {fit-threshold: {value: 7, source: x, " + AGREED + "}}\n");
    assertThat(files.pathway().page()).contains("From 7 ug/g.");
  }

  @Test
  void whoAgreedHereIsSaidInsteadOfWhoAgreedElsewhere() {
    Files files = Files.sound().put(OVERLAY, "agreed-by: [\"Dr C. Example\"]\n");
    assertThat(files.pathway().about().agreedBy()).containsExactly("Dr C. Example");
  }
}
