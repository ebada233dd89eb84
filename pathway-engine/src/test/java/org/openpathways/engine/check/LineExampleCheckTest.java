package org.openpathways.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A number of a pathway that contradicts its examples, or has none. */
class LineExampleCheckTest {
  private static final String PATHWAY = "library/bowel/pathway.yaml";
  private static final String RULES = "library/bowel/rules.dslr";
  private static final String EXAMPLES = "library/bowel/examples.yaml";
  private static final String FIT = "The latest \"FIT result\" is at least {fit-threshold} ug/g";

  private final CheckedContent content = new CheckedContent();

  @Test
  void findsAChangedParameterAtItsLine() {
    content.replace(PATHWAY, "{value: 10,", "{value: 11,");
    assertThat(examples())
        .containsExactly(PATHWAY + ":14: error: \"" + FIT + "\": \"10\" is not met here [example]");
    assertThat(advice()).anyMatch(a -> a.contains(EXAMPLES + ":3; look at " + RULES + ":6"));
  }

  @Test
  void findsAChangedNumberOfARuleAtItsLine() {
    content.replace(RULES, "{fit-threshold}", "11");
    assertThat(examples())
        .containsExactly(
            EXAMPLES + ":3: error: No rule has the line \"" + FIT + "\" with a number [example]",
            RULES
                + ":6: error: No example shows the number on both sides of"
                + " \"The latest \"FIT result\" is at least 11 ug/g\" [example]");
  }

  @Test
  @DisplayName("SAF-19: the ages that a pathway concerns are held on both sides")
  void findsChangedAges() {
    content.replace(PATHWAY, "ages: 18 and over", "ages: 16 to 80");
    assertThat(examples())
        .containsExactly(
            PATHWAY
                + ":6: error: The examples of ages do not show \"16 to 80\" on both sides"
                + " [example]");
    content.replace(EXAMPLES, "{in: [18], out: [17]}", "{in: [16, 80], out: [15, 81]}");
    assertThat(examples()).isEmpty();
  }

  @Test
  @DisplayName("SEM-8: a window is held by its last day and the day before")
  void triesAWindow() {
    content.replace(RULES, "is at least {fit-threshold}", "in the last 3 months is at least 10");
    content.put(
        EXAMPLES,
        """
        ages: {in: [18], out: [17]}
        lines:
          - line: The latest "FIT result" in the last 3 months is at least 10 ug/g
            met: [10 3 months ago]
            not-met: [9]
            unknown: [10 3 months 1 day ago]
        """);
    assertThat(examples()).isEmpty();
    content.replace(EXAMPLES, "    unknown: [10 3 months 1 day ago]\n", "");
    assertThat(examples())
        .singleElement()
        .asString()
        .startsWith(RULES + ":6: error: No example would come out otherwise if 3 were one more");
    assertThat(content.forAuthors().passed()).isTrue();
  }

  @Test
  void findsAnExampleThatIsFarFromTheNumber() {
    content.replace(EXAMPLES, "not-met: [9]", "not-met: [1]");
    assertThat(examples())
        .containsExactly(
            RULES
                + ":6: error: No example would come out otherwise if {fit-threshold} were one less"
                + " in \""
                + FIT
                + "\" [example]");
  }

  @Test
  void findsWhatCannotBeRead() {
    content.replace(EXAMPLES, "met: [10]", "met: [10, soon]");
    content.replace(EXAMPLES, "not-met", "notmet");
    assertThat(examples())
        .contains(
            EXAMPLES + ":3: error: \"soon\" is no example of \"" + FIT + "\" [example]",
            EXAMPLES + ":3: error: Nothing reads \"notmet\" here [example]");
  }

  @Test
  void findsAnAgeThatIsAgreedInAnotherUnit() {
    content.replace(
        PATHWAY, "parameters:", "parameters:\n  old: {value: 65, unit: months, source: CRC-8}");
    content.replace(RULES, "entry\n", "entry\n  The patient is aged {old} or over\n");
    assertThat(content.findings())
        .contains(
            PATHWAY
                + ":14: error: \"old\" is agreed in \"months\"; \"The patient is aged {old} or over\""
                + " counts years [age-unit]");
    content.replace(PATHWAY, "unit: months", "unit: years");
    assertThat(content.findings()).noneMatch(f -> f.endsWith("[age-unit]"));
  }

  @Test
  void findsAPathwayWithoutExamples() {
    content.without(EXAMPLES);
    assertThat(examples()).hasSize(2).allMatch(f -> f.startsWith(PATHWAY));
    assertThat(content.forAuthors().passed()).isTrue();
  }

  private List<String> examples() {
    return content.findings().stream().filter(f -> f.endsWith("[example]")).toList();
  }

  private List<String> advice() {
    return content.shipped().errors().stream().map(f -> f.problem().advice()).toList();
  }
}
