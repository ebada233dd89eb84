package org.openpathways.authoring.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.release.Refusal;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseFile;
import org.openpathways.engine.release.ReleaseVerifier;
import org.openpathways.engine.release.TrustedKeys;

class DemonstrationKeysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Test
  void signForEverySideOnce() throws IOException {
    Release signed = signed();
    assertThat(signed.signatures())
        .extracting(s -> s.role().name())
        .containsExactly("GP", "HOSPITAL", "SAFETY_OFFICER", "RECEIVING_SERVICE");
    assertThat(signed.signatures()).extracting("keyId").doesNotHaveDuplicates();
    assertThat(signed.signatures())
        .allSatisfy(s -> assertThat(s.signer()).endsWith("(demonstration)"));
    assertThat(ReleaseVerifier.verify(signed, DAY, published(), false)).isEmpty();
  }

  @Test
  @DisplayName("SAF-28: production refuses every demonstration signature")
  void areRefusedInProduction() throws IOException {
    assertThat(ReleaseVerifier.verify(signed(), DAY, published(), true))
        .extracting(Refusal::kind)
        .hasSize(4)
        .containsOnly(Refusal.Kind.DEMONSTRATION_KEY);
  }

  @Test
  @DisplayName("SEM-17: signing twice gives the same bytes")
  void signTheSameWayEachTime() {
    assertThat(ReleaseFile.write(signed())).isEqualTo(ReleaseFile.write(signed()));
  }

  @Test
  void doNotShowTheirPrivateHalf() {
    assertThat(DemonstrationKeys.signers().toString()).doesNotContain("PrivateKey", "MC4C");
  }

  private static Release signed() {
    Release release =
        new Release(
            "x",
            "y",
            "1",
            DAY,
            DAY,
            new TreeMap<>(Map.of("library/x/pathway.yaml", "risk: high\n")),
            List.of());
    for (ReleaseSigner signer : DemonstrationKeys.signers()) {
      release = signer.sign(release);
    }
    return release;
  }

  private static TrustedKeys published() throws IOException {
    Path file = Path.of("../pathways/src/main/resources/keys/demonstration.json");
    return TrustedKeys.read(Files.readAllBytes(file), file.toString());
  }
}
