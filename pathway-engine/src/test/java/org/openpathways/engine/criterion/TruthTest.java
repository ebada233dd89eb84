package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SEM-1: Kleene's three values")
class TruthTest {

  @Test
  void andIsTheLeastAndOrTheGreatest() {
    for (Truth one : Truth.values()) {
      for (Truth other : Truth.values()) {
        assertThat(one.and(other)).isEqualTo(one.ordinal() < other.ordinal() ? one : other);
        assertThat(one.or(other)).isEqualTo(one.ordinal() > other.ordinal() ? one : other);
      }
    }
  }

  @Test
  void notKeepsUnknownAndDeMorganHolds() {
    assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
    for (Truth one : Truth.values()) {
      assertThat(one.not().not()).isEqualTo(one);
      for (Truth other : Truth.values()) {
        assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
      }
    }
  }

  @Test
  void everyTruthHasItsWord() {
    assertThat(Truth.of(true).words()).isEqualTo("met");
    assertThat(Truth.of(false).words()).isEqualTo("not met");
    assertThat(Truth.UNKNOWN.words()).isEqualTo("unknown");
  }
}
