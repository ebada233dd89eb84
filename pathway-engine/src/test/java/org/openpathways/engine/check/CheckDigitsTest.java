package org.openpathways.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitsTest {

  @ParameterizedTest
  @ValueSource(strings = {"12063002", "138875005", "404684003", "1049361000000101"})
  void verhoeffFitsRealCodesAndNoOtherLastDigit(String code) {
    assertThat(CheckDigits.verhoeff(code)).isTrue();
    for (int other = 1; other < 10; other++) {
      int last = (code.charAt(code.length() - 1) - '0' + other) % 10;
      assertThat(CheckDigits.verhoeff(code.substring(0, code.length() - 1) + last)).isFalse();
    }
  }

  @Test
  void verhoeffNoticesNeighboursThatChangedPlaces() {
    assertThat(CheckDigits.verhoeff("12036002")).isFalse();
    assertThat(CheckDigits.verhoeff("404648003")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"4548-4", "2160-0", "58453-2", "8480-6", "14959-1"})
  void loincFitsRealCodesAndNoOtherLastDigit(String code) {
    assertThat(CheckDigits.loinc(code)).isTrue();
    for (int other = 1; other < 10; other++) {
      int last = (code.charAt(code.length() - 1) - '0' + other) % 10;
      assertThat(CheckDigits.loinc(code.substring(0, code.length() - 1) + last)).isFalse();
    }
  }

  @Test
  void aDescriptionIsNoConcept() {
    CodeForm snomed = CodeForm.of("http://snomed.info/sct").orElseThrow();
    assertThat(CheckDigits.verhoeff("680946014")).as("a real description identifier").isTrue();
    assertThat(snomed.fits("680946014")).isFalse();
    assertThat(snomed.fits("12063002")).isTrue();
    assertThat(snomed.fits("012063002")).isFalse();
    assertThat(snomed.fits("12O63002")).isFalse();
    assertThat(CodeForm.of("http://example.org")).isEmpty();
  }
}
