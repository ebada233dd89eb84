package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SyntheaPatientsTest {

  @Test
  void thereAreEnoughOfThemAndEachOpens() {
    assertThat(SyntheaPatients.names()).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
    assertThat(SyntheaPatients.names())
        .allSatisfy(
            name ->
                assertThat(new String(SyntheaPatients.bytes(name), StandardCharsets.UTF_8))
                    .startsWith("{")
                    .contains("\"Bundle\""));
  }
}
