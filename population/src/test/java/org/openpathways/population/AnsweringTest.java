package org.openpathways.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpathways.engine.record.Limits;

class AnsweringTest {
  private static final String PATIENT =
      "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"birthDate\":\"1970-01-01\"}";
  private static final String REQUEST =
      "{\"resourceType\":\"MedicationRequest\",\"subject\":{\"reference\":\"Patient/p1\"},"
          + "\"medicationReference\":{\"reference\":\"Medication/m1\"}}";
  private static final String MEDICATION = "{\"resourceType\":\"Medication\",\"id\":\"m1\"}";

  @TempDir Path folder;

  @Test
  void refusesARecordThatOnlyItsMedicationsMakeTooLong() throws IOException {
    assertThat(refused(1_000)).isEmpty();
    assertThat(refused(PATIENT.length() + REQUEST.length() + 10))
        .startsWith("The record has too many bytes.");
  }

  private String refused(int longest) throws IOException {
    BulkFile medications = file("Medication", 3);
    Files.writeString(medications.path(), MEDICATION + "\n");
    try (Shared shared = Shared.of(List.of(medications), 1_000, new Problems())) {
      Block block = new Block(longest);
      block.begin("p1");
      add(block, "Patient", PATIENT);
      add(block, "MedicationRequest", REQUEST);
      return new Answering(
              PopulationRunTest.ENGINE, PopulationRunTest.NOON, shared, Limits.STANDARD)
          .answer(block)
          .refused();
    }
  }

  private void add(Block block, String type, String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    block.add(file(type, 1), 1, bytes, 0, bytes.length);
  }

  private BulkFile file(String type, int number) {
    String name = type + ".ndjson";
    return new BulkFile(folder.resolve(name), name, type, number);
  }
}
