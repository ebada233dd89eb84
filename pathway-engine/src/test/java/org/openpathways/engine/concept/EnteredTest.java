package org.openpathways.engine.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.Concept.Measure;

class EnteredTest {
  private static final Measure HBA1C =
      new Measure("mmol/mol", "hba1c", 0, 15, 200, Concern.HIGHER, List.of());
  private static final Measure FIT =
      new Measure("ug/g", "fit", 0, 0, 10_000, Concern.HIGHER, List.of());

  @Test
  void aValueMayBeEnteredInTheUnitsThatLaboratoriesReport() {
    assertThat(Entered.units(HBA1C)).containsExactly("mmol/mol", "%");
    assertThat(Entered.units(FIT)).containsExactly("ug/g");
  }

  @Test
  @DisplayName("SAF-10: a value that is impossible in its unit is not believed")
  void anImpossibleValueIsNotBelieved() {
    assertThat(Entered.isPossible(HBA1C, new BigDecimal("48"), "mmol/mol")).isTrue();
    assertThat(Entered.isPossible(HBA1C, new BigDecimal("6.5"), "%")).isTrue();
    assertThat(Entered.isPossible(HBA1C, new BigDecimal("6.5"), "mmol/mol")).isFalse();
    assertThat(Entered.isPossible(HBA1C, new BigDecimal("48"), "kg")).isFalse();
  }

  @Test
  void unitsAreWrittenForPeople() {
    assertThat(Entered.forPeople("mm[Hg]")).isEqualTo("mmHg");
    assertThat(Entered.forPeople("ug/g")).isEqualTo("µg/g");
    assertThat(Entered.forPeople("{score}")).isEmpty();
  }
}
