package org.openpathways.server.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpathways.server.LiveServer;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** One changed release among good ones: it is refused with its reason, and the others serve. */
class RefusedReleaseTest extends LiveServer {
  @TempDir static Path folder;

  @DynamicPropertySource
  static void releases(DynamicPropertyRegistry registry) throws IOException {
    copy("chronic-kidney-disease");
    copy("suspected-colorectal-cancer");
    Path changed = folder.resolve("suspected-colorectal-cancer.json");
    Files.writeString(changed, Files.readString(changed).replace("FIT result", "FIT resulT"));
    registry.add("openpathways.releases.folder", folder::toString);
  }

  private static void copy(String pathway) throws IOException {
    String resource = "releases/south-tyneside/" + pathway + ".json";
    try (InputStream in = RefusedReleaseTest.class.getClassLoader().getResourceAsStream(resource)) {
      Files.copy(in, folder.resolve(pathway + ".json"));
    }
  }

  @Test
  @DisplayName("Invariant 7: a changed release does not answer, others do, and health says why")
  void theOthersServe() {
    String health = get("/actuator/health").body();

    assertThat(get("/fhir/PlanDefinition/chronic-kidney-disease").status()).isEqualTo(200);
    assertThat(get("/fhir/PlanDefinition/suspected-colorectal-cancer").status()).isEqualTo(404);
    assertThat(health).contains("chronic-kidney-disease 1.0").contains("was changed after");
    assertThat(get("/cds-services").body()).doesNotContain("Suspected colorectal cancer");
  }

  @Test
  @DisplayName("The terminal and the log name the refused file and the reason")
  void theLogSaysWhy(@org.springframework.beans.factory.annotation.Autowired Librarian librarian) {
    assertThat(librarian.current().refused())
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.where()).contains("suspected-colorectal-cancer.json");
              assertThat(refused.refusals().get(0).message()).contains("changed");
            });
  }
}
