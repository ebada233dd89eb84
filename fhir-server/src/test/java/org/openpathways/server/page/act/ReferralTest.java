package org.openpathways.server.page.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.openpathways.server.patientsource.DemoWrites;
import org.springframework.beans.factory.annotation.Autowired;

/** A referral through the page, as a browser without JavaScript sends it. */
class ReferralTest extends LiveServer {
  private static final String WHO = "amelia-fitzharbour";
  private static final String ADVICE = "Refer on the suspected colorectal cancer pathway";
  private static final String RULE =
      "/advice/suspected-colorectal-cancer/fit-at-or-above-the-referral-threshold";

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
    return browser.get(visit + RULE + "/referral");
  }

  private Page post(Map<String, String> form, String what) {
    return browser.post(visit + RULE + "/referral", Forms.with(form, "do", what));
  }

  /** With the token that the form was made with, although other pages were looked at since. */
  private Page fromTheOlderTab(Map<String, String> form, String what) {
    assertThat(form).containsKey("_csrf");
    return browser.postAsItStands(visit + RULE + "/referral", Forms.with(form, "do", what));
  }

  private String requests() {
    return get("/fhir/ServiceRequest?patient=" + WHO + "&_count=200").body();
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }

  @Test
  void thePageShowsThePreCheckTheServiceAndAFilledLetter() {
    Page page = referral();

    assertThat(page.status()).as(page.words()).isEqualTo(200);
    assertThat(page.words())
        .contains("To: lower GI suspected cancer clinic. Open.")
        .contains("Suspected cancer: send today; answer within 28 days")
        .contains("Nothing here stops you")
        .contains("Save draft: NOT SENT");
    assertThat(Forms.of(page, "/referral").get("letter"))
        .contains("Dear colleague", "NHS number 999 000 0077", "born ")
        .contains("Reason: " + ADVICE)
        .containsPattern("- FIT.*24.* µg/g.*2026")
        .contains("Medicines:", "Allergies:", "Not known:")
        .contains("Letters and free text were not read.");
  }

  @Test
  @DisplayName("SAF-2: a draft leaves the advice, and it says NOT SENT")
  void aDraftLeavesTheAdvice() {
    post(Forms.of(referral(), "/referral"), "draft");

    assertThat(requests()).contains("\"draft\"");
    assertThat(browser.get(visit).words())
        .contains(ADVICE)
        .contains("Draft saved at 12:00: lower GI suspected cancer clinic. NOT SENT");
    assertThat(referral().words()).contains("NOT SENT").contains("Draft saved at");
  }

  @Test
  @DisplayName("SAF-2: only a sent referral clears the advice; its draft becomes it")
  void sentClearsTheAdvice() {
    post(Forms.of(referral(), "/referral"), "draft");
    Page after = post(Forms.of(referral(), "/referral"), "send");

    assertThat(after.status()).as(after.words()).isEqualTo(200);
    assertThat(count(requests(), "\"written-")).isEqualTo(1);
    assertThat(requests()).doesNotContain("\"draft\"").contains("\"active\"");
    assertThat(browser.get(visit).body()).doesNotContain("<h2>" + ADVICE);
    Page gone = referral();
    assertThat(gone.status()).isEqualTo(409);
    assertThat(gone.words())
        .contains("no longer stands")
        .contains("Nothing was sent")
        .contains("Referral sent at");
  }

  @Test
  void theSameFormTwiceIsOneReferral() {
    Map<String, String> form = Forms.of(referral(), "/referral");
    Page first = post(form, "send");
    Page second = post(form, "send");

    assertThat(first.status()).isEqualTo(200);
    assertThat(second.status()).as(second.words()).isEqualTo(200);
    assertThat(count(requests(), "\"written-")).isEqualTo(1);
  }

  @Test
  void aDraftFromAnOlderTabIsReplacedNotRepeated() {
    Map<String, String> one = Forms.of(referral(), "/referral");
    Map<String, String> other = Forms.of(referral(), "/referral");
    post(one, "draft");
    post(other, "draft");

    assertThat(count(requests(), "\"written-")).isEqualTo(1);
  }

  @Test
  @DisplayName("SAF-12: with another patient open, nothing is sent before it is confirmed")
  void anotherPatientIsOpen() {
    Map<String, String> form = Forms.of(referral(), "/referral");
    browser.open("bernard-netley");

    Page asked = fromTheOlderTab(Forms.with(form, "letter", "My own words"), "send");
    assertThat(asked.status()).isEqualTo(409);
    assertThat(asked.words())
        .contains("Another patient was opened in this browser since")
        .contains("Nothing was sent")
        .contains("FITZHARBOUR")
        .contains("My own words");
    assertThat(requests()).doesNotContain("written-");

    post(Forms.of(asked, "/referral"), "send");
    assertThat(requests()).contains("written-").contains("My own words");
  }

  @Test
  @DisplayName(
      "SAF-13: a form of another release, patient or advice sends nothing and says what changed")
  void aChangedAnswerSendsNothing() {
    Map<String, String> form = Forms.of(referral(), "/referral");
    String[] mark = form.get("mark").split("\\.");

    Page release = post(Forms.with(form, "mark", mark[0] + ".0." + mark[2]), "send");
    assertThat(release.status()).isEqualTo(409);
    assertThat(release.words()).contains("A new version of the agreement answers now");

    Page patient = post(Forms.with(form, "mark", "0." + mark[1] + "." + mark[2]), "send");
    assertThat(patient.words()).contains("made for another patient");

    Page advice = post(Forms.with(form, "mark", mark[0] + "." + mark[1] + ".0"), "send");
    assertThat(advice.words()).contains("The advice or its reasons changed");

    assertThat(post(Forms.with(form, "mark", "x"), "send").status()).isEqualTo(409);
    assertThat(requests()).doesNotContain("written-");
  }

  @Test
  void whatTheClinicianWroteStaysAndNewResultsAreOffered() {
    Map<String, String> form = Forms.of(referral(), "/referral");
    String result = "- Haemoglobin estimation: 128 g/L, 10 Nov 2026";
    assertThat(form.get("prefilled")).contains(result);
    // The letter was filled in before that result came.
    String before = form.get("prefilled").replace(result + "\n", "");
    Map<String, String> earlier = Forms.with(form, "prefilled", before);
    post(Forms.with(earlier, "letter", "My own words"), "draft");

    Page page = referral();
    Map<String, String> again = Forms.of(page, "/referral");
    assertThat(again.get("letter")).isEqualTo("My own words");
    assertThat(page.words()).contains("New since this letter").contains(result);
    assertThat(page.words()).doesNotContain("- Body weight");

    Page added = post(Forms.with(again, "add", result), "add");
    assertThat(Forms.of(added, "/referral").get("letter")).isEqualTo("My own words\n\n" + result);
  }

  @Test
  @DisplayName("SAF-23, SAF-18: sensitive entries, other people's and gender history stay out")
  void discretion() {
    condition(
        "Secret thing",
        "\"meta\": {\"security\": [{\"system\":"
            + " \"http://terminology.hl7.org/CodeSystem/v3-Confidentiality\", \"code\": \"R\"}]},");
    condition("Gender dysphoria", "");
    condition("Plain thing", "");
    // Conditions cannot be written through the face; the layer below takes them for this test.
    visit = browser.open(WHO).path();
    Page page = referral();
    String letter = Forms.of(page, "/referral").get("letter");

    assertThat(letter).contains("Plain thing").doesNotContain("Secret", "Gender");
    assertThat(page.words()).contains("Left out of the letter: ");
  }

  private void condition(String text, String meta) {
    String json =
        """
        {"resourceType": "Condition", %s "subject": {"reference": "Patient/%s"},
         "clinicalStatus": {"coding": [{"code": "active",
           "system": "http://terminology.hl7.org/CodeSystem/condition-clinical"}]},
         "code": {"text": "%s", "coding": [{"system": "urn:test", "code": "some"}]},
         "recordedDate": "2026-01-05"}
        """
            .formatted(meta, WHO, text);
    writes.create(
        (org.hl7.fhir.r4.model.Resource)
            ca.uhn.fhir.context.FhirContext.forR4Cached().newJsonParser().parseResource(json));
  }

  @Test
  void anEmptyLetterIsNotSent() {
    Page page = post(Forms.with(Forms.of(referral(), "/referral"), "letter", " "), "send");

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.words()).contains("The letter is empty. Nothing was sent.");
    assertThat(requests()).doesNotContain("written-");
  }

  @Test
  @DisplayName("SAF-12: another browser's visit is not there")
  void anotherBrowsersVisit() {
    Map<String, String> form = Forms.of(referral(), "/referral");
    PageSession other = new PageSession(base());
    other.open("bernard-netley");

    assertThat(other.get(visit + RULE + "/referral").status()).isEqualTo(404);
    assertThat(other.post(visit + RULE + "/referral", Forms.with(form, "do", "send")).status())
        .isIn(403, 404);
    assertThat(requests()).doesNotContain("written-");
  }

  @Test
  void adviceThatIsNoReferralHasNoReferralPage() {
    Page page = browser.get(visit + "/advice/suspected-colorectal-cancer/no-such-rule/referral");

    assertThat(page.status()).isEqualTo(409);
    assertThat(page.words()).contains("no longer stands");
  }
}
