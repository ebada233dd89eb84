package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomeDistrictTest {

  private static String of(String... useAndPostcode) {
    HomeDistrict home = new HomeDistrict();
    for (int i = 0; i < useAndPostcode.length; i += 2) {
      home.add(useAndPostcode[i], useAndPostcode[i + 1]);
    }
    return home.district();
  }

  @ParameterizedTest
  @CsvSource({
    "NE33 1AB, NE33",
    "ne33 1ab, NE33",
    "NE331AB, NE33",
    "NE33, NE33",
    "E1 6AN, E1",
    "EC1A 1BB, EC1A",
    "harbour, ''",
    "'', ''"
  })
  void isTheFirstHalfOfAPostcode(String postcode, String district) {
    assertThat(of("home", postcode)).isEqualTo(district);
  }

  @Test
  @DisplayName("SAF-16: a work, old, temporary or second address is no home to go by")
  void isTheOneHome() {
    assertThat(of("temp", "NE34 1AB", "home", "NE33 1AB", "old", "NE35 1AB")).isEqualTo("NE33");
    assertThat(of("home", "NE33 1AB", "", "NE33 2AB")).isEqualTo("NE33");
    assertThat(of("home", "NE33 1AB", "home", "NE34 2AB")).isEmpty();
    assertThat(of("billing", "NE33 1AB")).isEmpty();
    assertThat(of("work", "NE33 1AB")).isEmpty();
    assertThat(of("work", "NE34 1AB", "home", "NE33 1AB")).isEqualTo("NE33");
  }
}
