package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.allOf;
import static org.openpathways.engine.rules.Trees.anyOf;
import static org.openpathways.engine.rules.Trees.atLeast;
import static org.openpathways.engine.rules.Trees.concluded;
import static org.openpathways.engine.rules.Trees.has;
import static org.openpathways.engine.rules.Trees.noneOf;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.advice.TraceLine.Section;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.rules.Standing;
import org.openpathways.engine.rules.Trees;

class TraceTest {
  private static final Pathway PATHWAY =
      pathway(
          "p",
          List.of(has("entry")),
          rule("p", "r")
              .when(
                  has("line"),
                  anyOf(has("any"), allOf(has("all 1"), has("all 2"))),
                  noneOf(has("none 1"), has("none 2")))
              .unless(has("done"))
              .provided(has("against")));

  @Test
  void tracesEveryLineInItsPlace() {
    RuleResult result = Case.result(Case.of(PATHWAY).met("any").unknown("line").advise(), "r");

    assertThat(result.trace())
        .extracting(
            TraceLine::section,
            TraceLine::group,
            TraceLine::groupWords,
            t -> t.words().replaceAll(".*\"(.*)\"", "$1"),
            t -> t.outcome().truth())
        .containsExactly(
            row(Section.ENTRY, 0, "", "entry", Truth.NOT_MET),
            row(Section.WHEN, 0, "", "line", Truth.UNKNOWN),
            row(Section.WHEN, 1, "any of", "any", Truth.MET),
            row(Section.WHEN, 2, "any of: all of", "all 1", Truth.NOT_MET),
            row(Section.WHEN, 2, "any of: all of", "all 2", Truth.NOT_MET),
            row(Section.WHEN, 3, "none of", "none 1", Truth.NOT_MET),
            row(Section.WHEN, 3, "none of", "none 2", Truth.NOT_MET),
            row(Section.UNLESS_ALREADY, 0, "", "done", Truth.NOT_MET),
            row(Section.PROVIDED_THERE_IS_NO, 0, "", "against", Truth.NOT_MET));
  }

  private static org.assertj.core.groups.Tuple row(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }

  @Test
  @DisplayName("SEM-13: every standing names the lines that decided it")
  void namesWhatDecided() {
    assertThat(deciding(Standing.NOT_MET, Case.of(PATHWAY))).containsExactly("entry");
    assertThat(deciding(Standing.NOT_MET, with("any").met("none 2")))
        .containsExactly("line", "none 2");
    assertThat(deciding(Standing.NOT_MET, with("line", "all 1")))
        .as("of a block that is not met, what is missing in it")
        .containsExactly("any", "all 2");
    assertThat(deciding(Standing.ALREADY_DONE, with("line", "any", "done", "against")))
        .containsExactly("done");
    assertThat(deciding(Standing.HELD, with("line", "any", "against"))).containsExactly("against");
    assertThat(
            deciding(
                Standing.UNDECIDED,
                with("line", "all 1").unknown("any", "all 2", "none 1", "done")))
        .containsExactly("any", "all 2", "none 1");
    assertThat(deciding(Standing.CANNOT_SAY_YET, with("line", "any").unknown("against")))
        .containsExactly("against");
    assertThat(deciding(Standing.FIRED, with("line", "all 1", "all 2")))
        .containsExactly("entry", "line", "all 1", "all 2", "none 1", "none 2");
  }

  private static Case with(String... met) {
    return Case.of(PATHWAY).met("entry").met(met);
  }

  private static List<String> deciding(Standing expected, Case patient) {
    RuleResult result = Case.result(patient.advise(), "r");
    assertThat(result.standing()).isEqualTo(expected);
    return result.deciding().stream()
        .map(i -> result.trace().get(i).words().replaceAll(".*\"(.*)\"", "$1"))
        .toList();
  }

  @Test
  @DisplayName("SEM-1: of at least two, the missing ones decide that it is not met")
  void namesWhatIsMissingOfAtLeast() {
    Pathway two =
        pathway("p", List.of(), rule("p", "r").when(atLeast(2, has("a"), has("b"), has("c"))));

    assertThat(deciding(Standing.NOT_MET, Case.of(two).met("a"))).containsExactly("b", "c");
    assertThat(deciding(Standing.UNDECIDED, Case.of(two).met("a").unknown("c")))
        .containsExactly("c");
  }

  @Test
  @DisplayName("SEM-10: a conclusion says who concluded it")
  void aConclusionSaysWhoConcludedIt() {
    Condition.Line c = Trees.concluded("c");
    Pathway pathway =
        pathway(
            "p",
            List.of(),
            rule("p", "first").when(has("a")).conclude("c"),
            rule("p", "second").when(has("b")).conclude("c"),
            rule("p", "uses").when(c),
            rule("p", "elsewhere").when(concluded("nobody's")));

    assertThat(datum(Case.of(pathway).met("b"), "uses")).isEqualTo("by the rule \"second\"");
    assertThat(datum(Case.of(pathway).unknown("b"), "uses")).isEmpty();
    assertThat(datum(Case.of(pathway), "uses")).isEmpty();
    assertThat(datum(Case.of(pathway), "elsewhere")).contains("no pathway");
  }

  private static String datum(Case patient, String rule) {
    return Case.result(patient.advise(), rule).trace().get(0).outcome().words();
  }
}
