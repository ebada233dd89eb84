package org.openpathways.engine.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.concept.Formula.Person;

@DisplayName("SEM-15: the registered formulas give the published test vectors")
class CalculationTest {

  @ParameterizedTest
  @CsvSource({"80, 50, true, 98.6", "110, 70, false, 43.8", "150, 80, true, 37.3"})
  void ckdEpi2009(double creatinine, double age, boolean male, double expected) {
    assertThat(Formula.CKD_EPI_2009.value(new Person(male, age), creatinine))
        .isCloseTo(expected, offset(0.05));
  }

  @ParameterizedTest
  @CsvSource({
    "60, true, 38, 12, 3.94",
    "75, false, 25, 70, 19.18",
    "68, true, 45, 3, 0.82",
    "80, true, 32, 30, 7.36"
  })
  void kfreWithTheUkCalibration(
      double age, boolean male, double egfr, double acr, double expected) {
    assertThat(Formula.KFRE_4_5Y.value(new Person(male, age), egfr, acr))
        .isCloseTo(expected, offset(0.005));
  }

  @ParameterizedTest
  @CsvSource({"80, 60, 133, true, 33.3", "82, 55, 90, false, 36.9", "150, 55, 90, false, 0"})
  void cockcroftGault(double age, double weight, double creatinine, boolean male, double expected) {
    assertThat(Formula.COCKCROFT_GAULT.value(new Person(male, age), creatinine, weight))
        .isCloseTo(expected, offset(0.05));
  }

  @Test
  void bodyMassIndex() {
    assertThat(Formula.BMI.value(new Person(true, 0), 81, 1.8)).isCloseTo(25, offset(1e-9));
  }

  @Test
  void formulasAreFoundByName() {
    assertThat(Formula.names())
        .containsExactly("bmi", "ckd-epi-2009", "cockcroft-gault", "kfre-4-5y");
    assertThat(Formula.named("bmi")).contains(Formula.BMI);
    assertThat(Formula.named("qrisk")).isEmpty();
    assertThat(Formula.KFRE_4_5Y.unit()).isEqualTo("%");
  }
}
