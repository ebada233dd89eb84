package org.openpathways.server.page.act;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.openpathways.server.patientsource.DemoWrites;
import org.springframework.beans.factory.annotation.Autowired;

/** What the referral page says of the record before anything is sent. */
class PreCheckTest extends LiveServer {
  private static final String WHO = "amelia-fitzharbour";
  private static final String REFERRAL =
      "/advice/suspected-colorectal-cancer/fit-at-or-above-the-referral-threshold/referral";
  private static final String ORDER = "Order ferritin: put draft requests in the record";

  @Autowired private DemoWrites writes;

  private PageSession browser;
  private String visit;

  @BeforeEach
  void open() {
    browser = new PageSession(base());
    visit = browser.open(WHO).path();
  }

  @AfterEach
  void putBack() {
    writes.forget(WHO);
  }

  private Page referral() {
    return browser.get(visit + REFERRAL);
  }

  @Test
  void whatTheServiceAsksForIsThereOrMissingOneByOne() {
    Page page = referral();

    assertThat(page.words())
        .contains("Pre-check: 3 present, 1 missing Nothing here stops you.")
        .contains("Present FIT result 24 µg/g on 10 Nov 2026", "Present haemoglobin")
        .contains("Present eGFR 90 mL/min/1.73 m² on", "Missing ferritin");
    assertThat(Forms.of(page, "/referral").get("letter")).contains("- missing: ferritin");
  }

  @Test
  void missingTestsAreOrderedOnceAndTheLetterStays() {
    Page page = referral();
    assertThat(page.words()).contains(ORDER);
    Map<String, String> form = Forms.with(Forms.of(page, "/referral"), "letter", "My own words");

    Page ordered = browser.post(visit + REFERRAL, Forms.with(form, "do", "order"));
    assertThat(ordered.status()).as(ordered.words()).isEqualTo(200);
    assertThat(ordered.words())
        .contains("In the record as a draft at 12:00: Order: ferritin. You still act on it")
        .contains("Missing ferritin") // a requested test is no result (SAF-22)
        .doesNotContain(ORDER);
    assertThat(Forms.of(ordered, "/referral").get("letter")).isEqualTo("My own words");

    browser.post(visit + REFERRAL, Forms.with(form, "do", "order"));
    String written = get("/fhir/ServiceRequest?patient=" + WHO + "&_count=200").body();
    assertThat(written.split("\"written-", -1)).hasSize(2);
    assertThat(written).contains("ferritin", "\"proposal\"");
  }

  @Test
  @DisplayName("SAF-2: a draft from an earlier day is named, and the advice stays")
  void aDraftFromAnEarlierDay() {
    assertThat(referral().body()).doesNotContain("id=\"earlier\"");
    draft("Referral to lower GI suspected cancer clinic");
    draft("Referral to somewhere else");
    visit = browser.open(WHO).path(); // past the page, so a visit under way has not seen them

    assertThat(referral().words())
        .contains(
            "Referral to lower GI suspected cancer clinic: a draft of 12 Nov 2026 is in the record,"
                + " from before this consultation. NOT SENT")
        .doesNotContain("somewhere else");
  }

  @Test
  void aDraftOfThisConsultationIsNoEarlierOne() {
    browser.post(visit + REFERRAL, Forms.with(Forms.of(referral(), "/referral"), "do", "draft"));

    assertThat(referral().words()).contains("Draft saved at 12:00");
    assertThat(referral().body()).doesNotContain("id=\"earlier\"");
    String again = browser.open(WHO).path();
    assertThat(browser.get(again + REFERRAL).words())
        .contains("a draft of 22 Nov 2026 is in the record");
  }

  private void draft(String text) {
    String json =
        """
        {"resourceType": "ServiceRequest", "subject": {"reference": "Patient/%s"},
         "status": "draft", "intent": "order", "authoredOn": "2026-11-12",
         "code": {"text": "%s", "coding": [{"system": "urn:test", "code": "some"}]}}
        """
            .formatted(WHO, text);
    writes.create((Resource) FhirContext.forR4Cached().newJsonParser().parseResource(json));
  }
}
