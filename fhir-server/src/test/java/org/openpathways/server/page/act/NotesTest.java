package org.openpathways.server.page.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.record.Value;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.openpathways.server.patientsource.DemoWrites;
import org.openpathways.server.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;

/** The text for the notes. */
class NotesTest extends LiveServer {
  private static final String WHO = "amelia-fitzharbour";

  @Autowired private DemoWrites writes;
  @Autowired private Visits visits;

  @AfterEach
  void putBack() {
    writes.forget(WHO);
  }

  private static String text(Page page) {
    String body = page.body();
    int from = body.indexOf('>', body.indexOf("<textarea")) + 1;
    return Forms.plain(body.substring(from, body.indexOf("</textarea>")));
  }

  @Test
  @DisplayName(
      "SAF-8, SAF-22: advice with its reason, what was done, what was not read, the releases")
  void theTextSaysAllOfIt() {
    PageSession browser = new PageSession(base());
    String visit = browser.open(WHO).path();
    String rule = "/advice/suspected-colorectal-cancer/fit-at-or-above-the-referral-threshold";
    Page referral = browser.get(visit + rule + "/referral");
    browser.post(
        visit + rule + "/referral", Forms.with(Forms.of(referral, "/referral"), "do", "draft"));

    String notes = text(browser.get(visit + "/notes"));
    assertThat(notes)
        .startsWith("OpenPathways, South Tyneside, 22 Nov 2026, 12:00")
        .contains("- Refer on the suspected colorectal cancer pathway (offer, suspected cancer).")
        .contains("FIT result 24 ug/g")
        .contains("- Draft saved at 12:00: lower GI suspected cancer clinic. NOT SENT")
        .contains("Letters and free text were not read.")
        .contains("Suspected colorectal cancer, version ")
        .containsPattern("Release sha256:[0-9a-f]{64}")
        .contains("Reference sha256:");
  }

  @Test
  @DisplayName(
      "SAF-8: red-flag answers are in the text, and an answer that nobody knows is no 'no'")
  void answersAreInTheText() {
    PageSession browser = new PageSession(base());
    String visit = browser.open(WHO).path();
    visits.change(
        visit.substring(visit.lastIndexOf('/') + 1),
        browser.id(),
        v ->
            v.answered(new Answer("rectal mass", new Value.YesNo(false)))
                .answered(new Answer("haemodynamic upset", Value.NONE)));
    String notes = text(browser.get(visit + "/notes"));

    assertThat(notes).contains("- rectal mass: no").contains("- haemodynamic upset: not known");
  }

  @Test
  @DisplayName("SAF-27: nothing triggered is not a clearance")
  void nothingTriggeredIsNoClearance() {
    PageSession browser = new PageSession(base());
    String notes = text(browser.get(browser.open("miriam-fernlea").path() + "/notes"));

    assertThat(notes).contains("Nothing triggered; this is not a clearance.");
  }

  @Test
  @DisplayName("SAF-8: answers can be put in the record, once for each form")
  void answersGoToTheRecord() {
    PageSession browser = new PageSession(base());
    String address = browser.open("bernard-netley").path();
    Page asked = browser.get(address);
    browser.post(address + "/answers", Forms.with(Forms.of(asked, "/answers"), "answer", "no"));
    Page notes = browser.get(address + "/notes");
    assertThat(notes.words()).contains("Put the answers in the record");
    java.util.Map<String, String> form = Forms.of(notes, "/notes");
    assertThat(browser.post(address + "/notes", form).words())
        .contains("Answers put in the record at 12:00");
    browser.post(address + "/notes", form);

    String written = get("/fhir/QuestionnaireResponse?patient=bernard-netley").body();
    writes.forget("bernard-netley");
    assertThat(written.split("\"written-", -1)).hasSize(2);
  }
}
