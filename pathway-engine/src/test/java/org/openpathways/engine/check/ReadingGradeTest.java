package org.openpathways.engine.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingGradeTest {

  @ParameterizedTest
  @CsvSource({
    "the, 1",
    "cat, 1",
    "make, 1",
    "coughed, 1",
    "times, 1",
    "need, 1",
    "needed, 2",
    "table, 2",
    "tables, 2",
    "people, 2",
    "doctor, 2",
    "hospital, 3",
    "bleeding, 2",
    "patient, 2",
    "nation, 2",
    "usual, 3",
    "diet, 2",
    "going, 2",
    "being, 2",
    "science, 2",
    "various, 3",
    "region, 2",
    "whole, 1",
    "rule, 1",
    "rules, 1",
    "emergency, 4",
    "appointment, 3",
    "999, 1",
    "x, 1",
    "losses, 2"
  })
  void countsSyllables(String word, int syllables) {
    assertThat(Syllables.of(word)).as(word).isEqualTo(syllables);
  }

  @Test
  void gradesTextsWhoseCountsAreKnown() {
    // 6 words of one syllable, one sentence: 0.39 * 6 + 11.8 - 15.59.
    assertThat(ReadingGrade.of("The cat sat on the mat.")).isCloseTo(-1.45, within(0.01));
    // The pangram: 9 words, 11 syllables.
    assertThat(ReadingGrade.of("The quick brown fox jumps over the lazy dog."))
        .isCloseTo(0.39 * 9 + 11.8 * 11 / 9 - 15.59, within(0.01));
    // The Gettysburg Address opens in one sentence of 30 words; published tools give about 13 to
    // 15.
    assertThat(
            ReadingGrade.of(
                "Four score and seven years ago our fathers brought forth on this continent, a new"
                    + " nation, conceived in Liberty, and dedicated to the proposition that all men"
                    + " are created equal."))
        .isBetween(12.0, 15.5);
  }

  @Test
  void aTextWithoutWordsIsEasy() {
    assertThat(ReadingGrade.of("")).isZero();
    assertThat(ReadingGrade.of(" -- \n")).isZero();
  }
}
