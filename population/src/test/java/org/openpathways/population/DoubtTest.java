package org.openpathways.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoubtTest {
  private static final BulkFile CONDITIONS =
      new BulkFile(Path.of("Condition.ndjson"), "Condition.ndjson", "Condition", 1);
  private static final BulkFile MEDICATIONS =
      new BulkFile(Path.of("Medication.ndjson"), "Medication.ndjson", "Medication", 2);
  private static final Answer REFUSED =
      new Answer("one", Optional.empty(), "no Patient", List.of());

  private final Block block = new Block(1 << 16);

  DoubtTest() {
    block.begin("one");
    add(CONDITIONS, "{\"subject\":{\"reference\":\"Patient/one\"},\"note\":[");
    add(MEDICATIONS, "{\"id\":\"m\"}");
  }

  @Test
  void isUnfoundedWhenEveryLineIsThePatients() {
    assertThat(Doubt.founded(block, REFUSED)).isFalse();
  }

  @Test
  void isFoundedByALineOfAnotherPatient() {
    add(
        CONDITIONS,
        "{\"contained\":[{\"subject\":{\"reference\":\"Patient/one\"}}],"
            + "\"subject\":{\"reference\":\"Patient/two\"}}");
    assertThat(Doubt.founded(block, REFUSED)).isTrue();
  }

  @Test
  void isFoundedByALineThatCannotBeLookedAtAgain() {
    BadLine tooLong = BadLine.of(CONDITIONS, 7, "it is too long");
    block.bad(tooLong);
    Answer answer = new Answer("one", Optional.empty(), "", List.of(tooLong));
    assertThat(Doubt.founded(block, answer)).isTrue();
  }

  private void add(BulkFile file, String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    block.add(file, 1, bytes, 0, bytes.length);
  }
}
