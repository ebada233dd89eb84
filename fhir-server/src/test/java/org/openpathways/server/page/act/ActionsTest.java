package org.openpathways.server.page.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.openpathways.server.patientsource.DemoWrites;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests, medicines, services to be told of and information, each from the rule's actions. */
class ActionsTest extends LiveServer {
  private static final String FIT = "/advice/suspected-colorectal-cancer/fit-needed/actions";
  private static final String CLARA = "clara-wickenfield";

  @Autowired private DemoWrites writes;

  @AfterEach
  void putBack() {
    writes.forget(CLARA);
  }

  private static Map<String, String> form(Page page, String button) {
    for (String form : page.body().split("(?=<form)")) {
      if (form.contains(button)) {
        return Forms.of(new Page(200, page.path(), form), "/actions");
      }
    }
    throw new AssertionError("no form with the button " + button + ": " + page.words());
  }

  @Test
  void everyActionOfTheRuleIsThere() {
    PageSession browser = new PageSession(base());
    Page page = browser.get(browser.open(CLARA).path() + FIT);

    assertThat(page.status()).as(page.words()).isEqualTo(200);
    assertThat(page.words())
        .contains("Order a test FIT result")
        .contains("community pharmacy FIT pick-up")
        .contains("No referral needed: tell them to drop in")
        .contains("Tell the patient Bleeding, pain or weight loss counts")
        .contains("Safety net Return the kit promptly.")
        .contains("Do not use a bowel cancer screening FIT")
        .contains("Dated 22 Nov 2026");
  }

  @Test
  @DisplayName(
      "SAF-22: a test goes into the record as a draft, as the card suggests it, and is no result")
  void aTestIsADraftRequest() {
    PageSession browser = new PageSession(base());
    String visit = browser.open(CLARA).path();
    Map<String, String> form = form(browser.get(visit + FIT), "Put the request in the record");

    Page after = browser.post(visit + FIT, form);
    assertThat(after.words())
        .contains("In the record as a draft at")
        .contains("You still act on it");
    browser.post(visit + FIT, form);

    String written = get("/fhir/ServiceRequest?patient=" + CLARA + "&_count=100").body();
    assertThat(written.split("\"written-", -1)).hasSize(2);
    assertThat(written).contains("\"proposal\"").contains("\"draft\"").contains("FIT result");
    assertThat(browser.get(visit).words()).contains("Offer a FIT test");
  }

  @Test
  void whatWasSaidIsRecordedAsSaid() {
    PageSession browser = new PageSession(base());
    String visit = browser.open(CLARA).path();
    Page page = browser.get(visit + FIT);
    for (String form : page.body().split("(?=<form)")) {
      if (form.contains("I told the patient")) {
        browser.post(visit + FIT, Forms.of(new Page(200, "", form), "/actions"));
      }
    }

    String written = get("/fhir/Communication?patient=" + CLARA).body();
    assertThat(written)
        .contains("Told of community pharmacy FIT pick-up; no referral is needed.")
        .contains("Return the kit promptly.")
        .contains("\"completed\"");
    assertThat(browser.get(visit + FIT).words()).contains("Told at 12:00: community pharmacy FIT");
  }

  @Test
  @DisplayName("SAF-26: where a medicine is advised it says that this is no interaction checker")
  void notAnInteractionChecker() {
    PageSession browser = new PageSession(base());
    String visit = browser.open("gwendoline-ashpool").path();
    Page page =
        browser.get(visit + "/advice/type-2-diabetes-review/metformin-below-egfr-30/actions");

    assertThat(page.status()).as(page.words()).isEqualTo(200);
    assertThat(page.words())
        .contains("Stop a medicine metformin")
        .contains("This is not an interaction checker");
  }

  @Test
  @DisplayName("SAF-13: a form made of other advice does nothing")
  void changedAdviceDoesNothing() {
    PageSession browser = new PageSession(base());
    String visit = browser.open(CLARA).path();
    Map<String, String> form = form(browser.get(visit + FIT), "Put the request in the record");

    Page page = browser.post(visit + FIT, Forms.with(form, "mark", "a.b.c"));
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.words()).contains("A new version of the agreement answers now");
    assertThat(get("/fhir/ServiceRequest?patient=" + CLARA).body()).doesNotContain("written-");
  }

  @Test
  void whatIsNoActionCannotBeDone() {
    PageSession browser = new PageSession(base());
    String visit = browser.open(CLARA).path();
    Map<String, String> form = form(browser.get(visit + FIT), "Put the request in the record");

    assertThat(browser.post(visit + FIT, Forms.with(form, "n", "99")).status()).isEqualTo(422);
  }

  @Test
  void whereNoReferralIsNeededNoneIsWritten() {
    PageSession browser = new PageSession(base());
    String visit = browser.open(CLARA).path();
    Page page = browser.get(visit + FIT.replace("/actions", "/referral"));

    assertThat(page.path()).endsWith("/actions");
    assertThat(page.words()).contains("No referral needed: tell them to drop in");
  }

  @Test
  void theLeafletOfTheAdvicesOwnPathwayIsOffered() {
    PageSession browser = new PageSession(base());
    String visit = browser.open("amelia-fitzharbour").path();
    Page asthma = browser.get(visit + "/advice/asthma/yearly-asthma-review/actions");
    String leaflet = "href=\"/pathways/south-tyneside/asthma/leaflet\"";
    assertThat(asthma.body()).contains(leaflet);
    assertThat(browser.get("/pathways/south-tyneside/asthma/leaflet").status()).isEqualTo(200);

    String colorectal =
        "/advice/suspected-colorectal-cancer/fit-at-or-above-the-referral-threshold/actions";
    assertThat(browser.get(visit + colorectal).body())
        .contains("href=\"/pathways/south-tyneside/suspected-colorectal-cancer/leaflet\"")
        .doesNotContain(leaflet);
  }
}
