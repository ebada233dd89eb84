package org.openpathways.server.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A service that says that it is closed today, over HTTP. */
class ClosedTodayTest extends LiveServer {
  private static final String SERVICE = "lower-gi-suspected-cancer-clinic";

  @DynamicPropertySource
  static void closed(DynamicPropertyRegistry properties) {
    try {
      Path folder = Files.createTempDirectory("services");
      Files.writeString(
          folder.resolve("south-tyneside.yaml"),
          "services:\n  - {id: %s, state: closed, reason: a flood, alternative: advice and guidance}\n"
              .formatted(SERVICE));
      properties.add("openpathways.services.folder", folder::toString);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("SAF-17 A closed service is said on the card, and the urgent referral stays")
  void isSaidAndTheReferralStays() {
    String cards =
        post(
                "/cds-services/openpathways-patient-view",
                """
                {"hook":"patient-view","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
                 "context":{"userId":"Practitioner/example","patientId":"PATIENT"}}
                """
                    .replace("PATIENT", "amelia-fitzharbour"))
            .body();

    assertThat(cards).contains("Refer on the suspected colorectal cancer pathway", "a flood");
  }

  @Test
  @DisplayName("SAF-17 The page offers the urgent referral though what stands in needs none")
  void thePageStillRefers() {
    PageSession browser = new PageSession(base());
    String page = browser.get(browser.open("amelia-fitzharbour").path()).body();

    assertThat(page)
        .contains("a flood")
        .contains("/fit-at-or-above-the-referral-threshold/referral\"");
  }
}
