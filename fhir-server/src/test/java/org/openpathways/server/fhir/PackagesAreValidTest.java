package org.openpathways.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.release.ClasspathReleases;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.TrustedKeys;
import org.openpathways.engine.release.VerifiedRelease;
import org.openpathways.fhir.packages.PathwayPackage;

/** What is in the packages is valid FHIR R4 by HAPI's validator. */
class PackagesAreValidTest {
  private static final List<String> SAMPLE =
      List.of("suspected-colorectal-cancer", "chronic-kidney-disease");

  // Packages share most of their value sets; each is checked once.
  private final Set<String> checked = ConcurrentHashMap.newKeySet();

  @Test
  @DisplayName("Every resource of two packages is valid, by the profiles that it claims")
  void sampleIsValid() throws IOException {
    releases().stream()
        .filter(release -> SAMPLE.contains(release.release().pathway()))
        .forEach(this::check);
    assertThat(checked).isNotEmpty();
  }

  @Test
  @Tag("thorough")
  @DisplayName("Every resource of every package is valid, by the profiles that it claims")
  void allAreValid() throws IOException {
    releases().forEach(this::check);
  }

  private void check(VerifiedRelease release) {
    Map<String, byte[]> files = PathwayPackage.of(release).files();
    files.forEach(
        (name, bytes) -> {
          String json = new String(bytes, StandardCharsets.UTF_8);
          if (name.startsWith("package/CodeSystem")) {
            ValidR4.know(json);
          }
          if (name.matches("package/[A-Z][A-Za-z]+-.*\\.json") && checked.add(json)) {
            assertThat(ValidR4.errors(json))
                .as(release.release().pathway() + ": " + name)
                .isEmpty();
          }
        });
  }

  private static List<VerifiedRelease> releases() throws IOException {
    ClassLoader loader = PackagesAreValidTest.class.getClassLoader();
    try (InputStream keys = loader.getResourceAsStream("keys/demonstration.json")) {
      TrustedKeys trusted = TrustedKeys.read(keys.readAllBytes(), "keys");
      return ReleaseShelf.open(new ClasspathReleases(loader), trusted, false).verified();
    }
  }
}
