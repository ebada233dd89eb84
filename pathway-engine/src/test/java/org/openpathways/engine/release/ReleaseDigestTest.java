package org.openpathways.engine.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpathways.engine.release.Signers.unsigned;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.release.Signature.Role;

@DisplayName("SEM-17: a release is named by the digest of its content")
class ReleaseDigestTest {

  @Test
  void neverChangesForTheSameRelease() {
    // Written down once: a later version of the product must still know the releases of today.
    assertThat(ReleaseDigest.of(unsigned()))
        .isEqualTo("sha256:c469bf47ad8788e8533109358eed7452b4be23d8eb7e7278b2c1b625548bf614");
  }

  @Test
  void doesNotDependOnSignatures() {
    assertThat(ReleaseDigest.of(new Signers().signedByBoth()))
        .isEqualTo(ReleaseDigest.of(unsigned()));
  }

  @Test
  void changesWithEveryPart() {
    Release r = unsigned();
    LocalDate day = LocalDate.of(2026, 3, 2);
    assertThat(
            List.of(
                release("other", r.locality(), r.version(), r.effectiveFrom(), r.reviewBy()),
                release(r.pathway(), "other", r.version(), r.effectiveFrom(), r.reviewBy()),
                release(r.pathway(), r.locality(), "1.1", r.effectiveFrom(), r.reviewBy()),
                release(r.pathway(), r.locality(), r.version(), day, r.reviewBy()),
                release(r.pathway(), r.locality(), r.version(), r.effectiveFrom(), day)))
        .extracting(ReleaseDigest::of)
        .doesNotHaveDuplicates()
        .doesNotContain(ReleaseDigest.of(r));
  }

  @Test
  void tellsApartTextsThatMovedBetweenFilesAndPaths() {
    assertThat(
            List.of(
                files(Map.of("a", "xy", "b", "z")),
                files(Map.of("a", "x", "b", "yz")),
                files(Map.of("a", "xyb", "c", "z")),
                files(Map.of("ax", "y", "b", "z")),
                files(Map.of("a", "xybz")),
                files(Map.of())))
        .extracting(ReleaseDigest::of)
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsApartFieldsThatRunTogether() {
    Release r = unsigned();
    assertThat(ReleaseDigest.of(release("ab", "c", "1", r.effectiveFrom(), r.reviewBy())))
        .isNotEqualTo(ReleaseDigest.of(release("a", "bc", "1", r.effectiveFrom(), r.reviewBy())));
  }

  @Test
  void refusesTextThatIsNotUnicode() {
    assertThatThrownBy(() -> ReleaseDigest.of(files(Map.of("a", "half a pair \uD83D"))))
        .isInstanceOf(UnreadableRelease.class)
        .hasMessageContaining("Unicode");
  }

  @Test
  void statementNamesRoleSignerAndKey() {
    assertThat(
            List.of(
                ReleaseDigest.statement("d", Role.GP, "s", "k"),
                ReleaseDigest.statement("e", Role.GP, "s", "k"),
                ReleaseDigest.statement("d", Role.HOSPITAL, "s", "k"),
                ReleaseDigest.statement("d", Role.GP, "t", "k"),
                ReleaseDigest.statement("d", Role.GP, "s", "l")))
        .extracting(bytes -> java.util.HexFormat.of().formatHex(bytes))
        .doesNotHaveDuplicates();
  }

  private static Release release(
      String pathway, String locality, String version, LocalDate from, LocalDate by) {
    return new Release(pathway, locality, version, from, by, unsigned().files(), List.of());
  }

  private static Release files(Map<String, String> files) {
    Release r = unsigned();
    return new Release(
        r.pathway(),
        r.locality(),
        r.version(),
        r.effectiveFrom(),
        r.reviewBy(),
        new TreeMap<>(files),
        List.of());
  }
}
