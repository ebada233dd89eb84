package org.openpathways.server.page.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.openpathways.server.patientsource.RecordFeed;
import org.openpathways.server.patientsource.RecordSoFar;
import org.openpathways.server.visit.Visit;
import org.openpathways.server.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;

/** A record system that lets nothing be written: text to copy, and nothing that looks sent. */
class ReadOnlyRecordTest extends LiveServer {
  private static final String WHO = "amelia-fitzharbour";
  private static final String RULE =
      "/advice/suspected-colorectal-cancer/fit-at-or-above-the-referral-threshold";

  @Autowired private Visits visits;

  private PageSession browser;
  private String visit;

  /** Reads the record and knows no way back into it. */
  private record ReadOnly(RecordFeed feed) implements RecordFeed {
    @Override
    public RecordSoFar now() {
      return feed.now();
    }

    @Override
    public void again() {
      feed.again();
    }
  }

  @BeforeEach
  void open() {
    browser = new PageSession(base());
    String opened = browser.open(WHO).path().replace("/visits/", "");
    Visit writable = visits.get(opened, browser.id());
    Visits.Opening opening =
        new Visits.Opening(
            browser.id(),
            writable.clinician(),
            writable.patientId(),
            new ReadOnly(writable.feed()),
            writable.fhirServer(),
            Optional.empty());
    visit = "/visits/" + visits.open(opening).id();
  }

  private String requests() {
    return get("/fhir/ServiceRequest?patient=" + WHO + "&_count=200").body();
  }

  @Test
  @DisplayName("SAF-2: the letter can be copied; it is not sent, and the advice stays")
  void theLetterIsCopied() {
    Page page = browser.get(visit + RULE + "/referral");
    assertThat(page.words())
        .contains("We cannot write to this record system. Copy the letter")
        .contains("Put referral in the record. You still send it", "Missing ferritin")
        .doesNotContain("Save draft", "Order ferritin");
    assertThat(page.body()).doesNotContain("value=\"send\"");

    Page after = post(Forms.of(page, "/referral"), "copied");
    assertThat(after.words())
        .contains("Letter copied at 12:00 for lower GI suspected cancer clinic. NOT SENT from here")
        .contains("Refer on the suspected colorectal cancer pathway");
    assertThat(requests()).doesNotContain("written-");
  }

  @Test
  void aFormMadeUpToSendIsRefusedAndKeepsTheText() {
    Map<String, String> form = Forms.of(browser.get(visit + RULE + "/referral"), "/referral");
    Page refused = post(Forms.with(form, "letter", "My own words"), "send");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.words())
        .contains("This record system does not let us write this. Nothing was sent.")
        .contains("My own words");
    assertThat(requests()).doesNotContain("written-");
  }

  @Test
  void theNotesAreToCopyAndSayWhatIsKeptWhere() {
    assertThat(browser.get(visit + "/notes").words()).doesNotContain("Put the answers in the");
    assertThat(browser.get(visit + RULE + "/actions").words())
        .contains("We cannot write to this record system. What you press is kept for the text");
  }

  private Page post(Map<String, String> form, String what) {
    return browser.post(visit + RULE + "/referral", Forms.with(form, "do", what));
  }
}
