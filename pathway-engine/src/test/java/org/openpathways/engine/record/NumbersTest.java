package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.Value.Comparator;
import org.openpathways.engine.record.Value.Quantity;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-2.50, -2.5",
    "1e3, 1000",
    "1E-3, 0.001",
    "1e+30, 1e30",
    "1e030, 1e30",
    "-1e30, -1e30",
    "5e0, 5",
    "1e-30, 1e-30",
    "0e30, 0"
  })
  void aModestNumberIsKeptWithItsWriting(String written, double number) {
    assertThat(Quantity.of(written))
        .contains(new Quantity(number, written, Comparator.EXACT, "", "", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "1e31",
        "2e30",
        "-2e30",
        "1e-31",
        "1e999999999",
        "1e-999999999",
        "0e99999",
        "1e",
        "1e+",
        "--1",
        "NaN",
        "Infinity"
      })
  void otherNumbersAreNone(String written) {
    assertThat(Quantity.of(written)).isEmpty();
  }

  @Test
  void aNumberHasAtMostSixtyFourCharacters() {
    String longest = "0." + "1".repeat(62);
    assertThat(Quantity.of(longest)).isPresent();
    assertThat(Quantity.of(longest + "1")).isEmpty();
  }

  @Test
  void aQuantityKeepsItsUnit() {
    assertThat(Quantity.of("5", Comparator.ABOVE, "mg", "mg/d", "u"))
        .contains(new Quantity(5, "5", Comparator.ABOVE, "mg", "mg/d", "u"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"'', EXACT", "<, BELOW", "<=, AT_MOST", ">=, AT_LEAST", ">, ABOVE", "ad, -", "=, -"})
  void comparatorsAreThoseOfR4(String code, Comparator comparator) {
    assertThat(Comparator.of(code).orElse(null)).isEqualTo(comparator);
  }
}
