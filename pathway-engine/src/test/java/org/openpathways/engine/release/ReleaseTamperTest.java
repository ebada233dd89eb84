package org.openpathways.engine.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens to a release file on its way: it answers as it was signed, or not at all. */
class ReleaseTamperTest {
  private final Signers signers = new Signers();
  private final Release signed = signers.signedByBoth();
  private final byte[] file = ReleaseFile.write(signed);

  @Test
  void noSingleFlippedBitIsAccepted() {
    for (int bit = 0; bit < file.length * 8; bit++) {
      byte[] tampered = file.clone();
      tampered[bit / 8] ^= (byte) (1 << bit % 8);
      assertRefusedOrEqual(tampered, "bit " + bit);
    }
  }

  @Test
  void noRandomDamageIsAccepted() {
    Random random = new Random(20261122);
    for (int i = 0; i < 2000; i++) {
      assertRefusedOrEqual(damaged(random), "damage " + i);
    }
  }

  private byte[] damaged(Random random) {
    String text = new String(file, StandardCharsets.UTF_8);
    int from = random.nextInt(text.length());
    int to = Math.min(text.length(), from + random.nextInt(8));
    int source = random.nextInt(text.length() - 8);
    String piece = text.substring(source, source + random.nextInt(8));
    return (text.substring(0, from) + piece + text.substring(to)).getBytes(StandardCharsets.UTF_8);
  }

  private void assertRefusedOrEqual(byte[] tampered, String what) {
    Release read;
    try {
      read = ReleaseFile.read(tampered, "tampered.json");
    } catch (UnreadableRelease refused) {
      return;
    }
    // What still reads as the same release (a space between two keys) is the same release.
    boolean accepted = ReleaseVerifier.signatures(read, signers.trusted, true).isEmpty();
    assertThat(!accepted || read.equals(signed)).as(what).isTrue();
  }
}
