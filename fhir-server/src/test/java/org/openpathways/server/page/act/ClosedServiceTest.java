package org.openpathways.server.page.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.openpathways.server.patientsource.DemoWrites;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A referral to a service that says that it is closed today. */
class ClosedServiceTest extends LiveServer {
  private static final String WHO = "amelia-fitzharbour";
  private static final String REFERRAL =
      "/advice/suspected-colorectal-cancer/fit-at-or-above-the-referral-threshold/referral";

  @Autowired private DemoWrites writes;

  @DynamicPropertySource
  static void closed(DynamicPropertyRegistry properties) {
    try {
      Path folder = Files.createTempDirectory("services");
      Files.writeString(
          folder.resolve("south-tyneside.yaml"),
          "services:\n  - {id: lower-gi-suspected-cancer-clinic, state: closed, reason: a flood,"
              + " alternative: advice and guidance}\n");
      properties.add("openpathways.services.folder", folder::toString);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  @DisplayName("SAF-17: it is said to be closed and what stands in, and the referral can be sent")
  void isSaidAndTheReferralCanBeSent() {
    PageSession browser = new PageSession(base());
    String visit = browser.open(WHO).path();
    assertThat(browser.get(visit + REFERRAL.replace("/referral", "/actions")).words())
        .contains("Service to use advice and guidance")
        .contains("Instead of lower GI suspected cancer clinic, which is closed: a flood.")
        .contains("Refer lower GI suspected cancer clinic Closed. You can still refer.");

    Page page = browser.get(visit + REFERRAL);
    assertThat(page.words())
        .contains("To: lower GI suspected cancer clinic. Closed. You can still refer.")
        .contains("Cannot say ferritin");

    browser.post(visit + REFERRAL, Forms.with(Forms.of(page, "/referral"), "do", "send"));
    String written = get("/fhir/ServiceRequest?patient=" + WHO + "&_count=200").body();
    writes.forget(WHO);
    assertThat(written).contains("\"written-", "Referral to lower GI suspected cancer clinic");
  }
}
