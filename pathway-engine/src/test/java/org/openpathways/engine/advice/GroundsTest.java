package org.openpathways.engine.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.allOf;
import static org.openpathways.engine.rules.Trees.anyOf;
import static org.openpathways.engine.rules.Trees.concluded;
import static org.openpathways.engine.rules.Trees.has;
import static org.openpathways.engine.rules.Trees.noneOf;
import static org.openpathways.engine.rules.Trees.pathway;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Condition;
import org.openpathways.engine.language.Urgency;
import org.openpathways.engine.pathway.Pathway;

class GroundsTest {
  private static final Condition ENTRY = has("entry");

  private static List<String> reasons(Case patient) {
    return patient.advise().recommendations().get(0).reasons().stream()
        .map(line -> line.words().replaceAll(".*\"(.*)\"", "$1"))
        .toList();
  }

  @Test
  @DisplayName("SEM-10: a conclusion is followed to the lines behind it; the entry comes last")
  void followsConclusions() {
    Pathway pathway =
        pathway(
            "p",
            List.of(ENTRY),
            rule("p", "first").when(has("a"), has("b")).conclude("one"),
            rule("p", "not this").when(has("c")).conclude("one"),
            rule("p", "second").when(concluded("one")).conclude("two"),
            rule("p", "advises").when(concluded("two")).recommend(Urgency.ROUTINE));

    assertThat(reasons(Case.of(pathway).met("entry", "a", "b"))).containsExactly("a", "b", "entry");
    assertThat(reasons(Case.of(pathway).met("entry", "a", "b").datum("b", "b 9; threshold 8")))
        .containsExactly("b", "a", "entry");
  }

  @Test
  @DisplayName("SEM-10: a conclusion of another pathway is followed too, each rule once")
  void followsConclusionsOfOtherPathways() {
    Pathway other =
        pathway(
            "other", List.of(has("its entry")), rule("other", "o").when(has("a")).conclude("c"));
    Pathway pathway =
        pathway(
            "p",
            List.of(ENTRY),
            rule("p", "also").when(concluded("c")).conclude("d"),
            rule("p", "advises").when(concluded("c"), concluded("d")).recommend(Urgency.ROUTINE));

    assertThat(reasons(Case.of(other, pathway).met("its entry", "entry", "a")))
        .containsExactly("a", "entry", "its entry");
  }

  @Test
  void ownMeasuredLinesLeadAndOfAnAlternativeTheLast() {
    Pathway pathway =
        pathway(
            "p",
            List.of(ENTRY),
            rule("p", "measured").when(has("behind")).conclude("c"),
            rule("p", "advises")
                .when(
                    concluded("c"),
                    has("plain"),
                    has("value"),
                    anyOf(allOf(has("low"), has("risk")), has("not met")),
                    noneOf(has("absent")))
                .recommend(Urgency.ROUTINE));
    Case patient =
        Case.of(pathway)
            .met("plain")
            .datum("entry", "e 1; threshold 1")
            .datum("behind", "h 1; threshold 1")
            .datum("value", "v 1; threshold 1")
            .datum("low", "l 1; threshold 1")
            .datum("risk", "r 1; threshold 1");

    assertThat(reasons(patient))
        .containsExactly("risk", "low", "value", "behind", "plain", "entry");
  }

  @Test
  void theEntryIsTheReasonWhenNothingElseDecided() {
    Pathway pathway =
        pathway(
            "p",
            List.of(ENTRY),
            rule("p", "advises").when(noneOf(has("absent"))).recommend(Urgency.ROUTINE));

    assertThat(reasons(Case.of(pathway).met("entry"))).containsExactly("entry");
  }
}
