package org.openpathways.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.rules.Trees.allOf;
import static org.openpathways.engine.rules.Trees.anyOf;
import static org.openpathways.engine.rules.Trees.atLeast;
import static org.openpathways.engine.rules.Trees.line;
import static org.openpathways.engine.rules.Trees.noneOf;
import static org.openpathways.engine.rules.Trees.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Condition;

/** Truths are written as letters: y is met, n is not met, ? is unknown. */
class StandingTest {

  @ParameterizedTest
  @CsvSource({
    "yy, FIRED",
    "y?, UNDECIDED",
    "?y, UNDECIDED",
    "??, UNDECIDED",
    "yn, NOT_MET",
    "?n, NOT_MET",
  })
  @DisplayName("SEM-1: a list that needs all is not met if any is not met, else unknown if any is")
  void everyLineIsNeeded(String truths, Standing expected) {
    assertThat(standing(truths, rule("p", "r").when(line(0), line(1)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"nn, NOT_MET", "n?, UNDECIDED", "??, UNDECIDED", "ny, FIRED", "?y, FIRED"})
  @DisplayName("SEM-1: any of")
  void anyOfNeedsOne(String truths, Standing expected) {
    assertThat(standing(truths, rule("p", "r").when(anyOf(line(0), line(1))))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"nn, FIRED", "n?, UNDECIDED", "??, UNDECIDED", "ny, NOT_MET", "?y, NOT_MET"})
  @DisplayName("SEM-1: none of")
  void noneOfBearsNone(String truths, Standing expected) {
    assertThat(standing(truths, rule("p", "r").when(noneOf(line(0), line(1))))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "nnn, NOT_MET",
    "nn?, NOT_MET",
    "n??, UNDECIDED",
    "ny?, UNDECIDED",
    "ynn, NOT_MET",
    "yyn, FIRED",
    "y?y, FIRED",
    "yyy, FIRED",
  })
  @DisplayName("SEM-1: at least two of, by certain and possible members")
  void atLeastTwoCounts(String truths, Standing expected) {
    assertThat(standing(truths, rule("p", "r").when(atLeast(2, line(0), line(1), line(2)))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"nyy, FIRED", "ny?, UNDECIDED", "nyn, NOT_MET", "y??, FIRED", "?yn, UNDECIDED"})
  @DisplayName("SEM-1: a block in a block")
  void blocksNest(String truths, Standing expected) {
    assertThat(standing(truths, rule("p", "r").when(anyOf(line(0), allOf(line(1), line(2))))))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("SEM-1: who stands twice in a list counts once")
  void countsAMemberOnce() {
    assertThat(standing("y", rule("p", "r").when(atLeast(2, line(0), line(0)))))
        .isEqualTo(Standing.NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({"yn, FIRED", "y?, FIRED", "yy, ALREADY_DONE", "?y, ALREADY_DONE", "ny, NOT_MET"})
  @DisplayName("SAF-1: an unknown \"already done\" never withholds")
  void unknownNeverWithholds(String truths, Standing expected) {
    assertThat(standing(truths, rule("p", "r").when(line(0)).unless(line(1)))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "yn, FIRED",
    "y?, CANNOT_SAY_YET",
    "yy, HELD",
    "?n, UNDECIDED",
    "??, UNDECIDED",
    "?y, HELD",
    "ny, NOT_MET",
  })
  @DisplayName("SEM-1: provided there is no")
  void providedHolds(String truths, Standing expected) {
    assertThat(standing(truths, rule("p", "r").when(line(0)).provided(line(1))))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("SEM-1: already done goes before held")
  void alreadyDoneGoesFirst() {
    assertThat(standing("yyy", rule("p", "r").when(line(0)).unless(line(1)).provided(line(2))))
        .isEqualTo(Standing.ALREADY_DONE);
  }

  @ParameterizedTest
  @CsvSource({"yy, FIRED", "ny, NOT_MET", "?y, UNDECIDED", "?n, NOT_MET"})
  @DisplayName("SEM-9: the entry is required by every rule")
  void entryIsRequired(String truths, Standing expected) {
    assertThat(standing(truths, List.of(line(0)), rule("p", "r").when(line(1))))
        .isEqualTo(expected);
  }

  private static Standing standing(String letters, Trees.Builder rule) {
    return standing(letters, List.of(), rule);
  }

  private static Standing standing(String letters, List<Condition> entry, Trees.Builder rule) {
    Inference inference = Inference.of(List.of(Trees.pathway("p", entry, rule)));
    Library library = inference.library();
    Truths truths = library.truths();
    for (int n = 0; n < letters.length(); n++) {
      truths.set(library.criteria().indexOf(Trees.criterion(n)), truth(letters.charAt(n)));
    }
    Inferred inferred = inference.infer(truths);
    assertThat(inferred.agrees()).as("SEM-13").isTrue();
    return inferred.standing(library.rules().get(0));
  }

  private static Truth truth(char letter) {
    return switch (letter) {
      case 'y' -> Truth.MET;
      case 'n' -> Truth.NOT_MET;
      default -> Truth.UNKNOWN;
    };
  }
}
