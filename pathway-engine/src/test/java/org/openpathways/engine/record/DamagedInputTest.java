package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.record.Records.CODE;
import static org.openpathways.engine.record.Records.MINE;
import static org.openpathways.engine.record.Records.PATIENT;
import static org.openpathways.engine.record.Records.bundle;
import static org.openpathways.engine.record.Records.json;
import static org.openpathways.engine.record.Records.resource;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is done to an input, the reader answers in time, with a record or a refusal. */
class DamagedInputTest {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "null",
          "true",
          "-",
          "1e999999999",
          "0.0000001",
          "\"resourceType\"",
          "\"resourceType\":\"Bundle\",",
          "\"entry\":[",
          "\"id\":\"p\",",
          "\"subject\":",
          "\"value",
          "\\u0000",
          "\\",
          "\u00e9",
          "\"component\":[{",
          "/* */",
          "[[[[");

  private static byte[] whole() {
    return json(
        bundle(
            PATIENT,
            resource(
                "Observation",
                "'effectivePeriod':{'start':'2026-01-01','end':'2026-01-01T10:00:00Z'},'component':["
                    + "{'valueQuantity':{'value':1.5e1,'comparator':'<','unit':'mg'}},"
                    + "{'dataAbsentReason':{'coding':[{'code':'error'}]}}],'valueString':'<10'"),
            resource(
                "Condition", "'onsetDateTime':'2020','clinicalStatus':{'coding':[{'code':'a'}]}"),
            "{'contained':[{'resourceType':'Medication','id':'m',%s}],'resourceType':'MedicationRequest',%s,"
                    .formatted(CODE, MINE)
                + "'medicationReference':{'reference':'#m'},'dosageInstruction':[{'timing':{'repeat':"
                + "{'period':1,'periodUnit':'d'}},'doseAndRate':[{'doseQuantity':{'value':2}}]}]}",
            "{'resourceType':'QuestionnaireResponse',%s,'item':[{'linkId':'l','answer':[{'valueCoding':"
                    .formatted(MINE)
                + "{'code':'a'}},{'item':[{'linkId':'m','answer':[{'valueDecimal':1.0}]}]}]}]}",
            bundle(
                "{'resourceType':'Flag','meta':{'security':[{'code':'R'}]},"
                    + MINE
                    + ","
                    + CODE
                    + "}")));
  }

  @Test
  void theUndamagedInputIsRead() {
    PatientRecord record = new RecordReader(Limits.STANDARD).read(whole(), Reading.wholeRecord());
    assertThat(record.leftOut()).isEmpty();
    assertThat(record.entries()).hasSize(6);
  }

  @Test
  void damagedInputIsReadOrRefused() {
    damage(5_000, 1);
  }

  @Test
  @Tag("thorough")
  void muchDamagedInputIsReadOrRefused() {
    damage(1_000_000, 2);
  }

  @Test
  void inputThatIsCutShortAnywhereIsRefused() {
    byte[] whole = whole();
    for (int length = 0; length < whole.length; length++) {
      assertThat(isRead(Arrays.copyOf(whole, length))).as("cut after %d bytes", length).isFalse();
    }
  }

  private static void damage(int rounds, long seed) {
    Random random = new Random(seed);
    byte[] whole = whole();
    Assertions.assertTimeoutPreemptively(
        Duration.ofMillis(20_000L + rounds),
        () -> {
          for (int i = 0; i < rounds; i++) {
            byte[] damaged = whole;
            for (int times = random.nextInt(4); times >= 0; times--) {
              damaged = damagedOnce(damaged, random);
            }
            isRead(damaged);
          }
        });
  }

  /** Anything but a refusal that is thrown fails the test. */
  private static boolean isRead(byte[] input) {
    try {
      new RecordReader(Limits.STANDARD).read(input, Reading.wholeRecord());
      return true;
    } catch (UnreadableRecord refused) {
      assertThat(refused.path()).isNotBlank();
      return false;
    }
  }

  private static byte[] damagedOnce(byte[] input, Random random) {
    int at = random.nextInt(input.length + 1);
    int until = Math.min(input.length, at + random.nextInt(random.nextBoolean() ? 3 : 200));
    byte[] piece =
        switch (random.nextInt(4)) {
          case 0 -> new byte[] {(byte) random.nextInt(256)};
          case 1 -> json(PIECES.get(random.nextInt(PIECES.size())));
          case 2 -> Arrays.copyOfRange(input, at, until);
          default -> new byte[0];
        };
    int resume = random.nextBoolean() ? at : until;
    byte[] damaged = new byte[at + piece.length + input.length - resume];
    System.arraycopy(input, 0, damaged, 0, at);
    System.arraycopy(piece, 0, damaged, at, piece.length);
    System.arraycopy(input, resume, damaged, at + piece.length, input.length - resume);
    return damaged.length == 0 ? input : damaged;
  }
}
