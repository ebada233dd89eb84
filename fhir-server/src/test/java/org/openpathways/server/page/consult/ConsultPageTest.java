package org.openpathways.server.page.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;

/** What the page says of the demonstration patients. */
class ConsultPageTest extends LiveServer {
  private final PageSession browser = new PageSession(this::base);

  @ParameterizedTest
  @MethodSource("org.openpathways.server.Patients#ids")
  @DisplayName(
      "SAF-22, SAF-29: on every page letters are said to be unread, and it can be reported")
  void everyPageSaysWhatItMust(String id) {
    Page page = browser.open(id);
    assertThat(page.words())
        .contains("letters and free text were not read")
        .contains("Report a wrong answer")
        .contains("Demonstration: not clinically approved")
        .containsPattern("Audit reference: sha256:[0-9a-f]{64}");
    assertThat(page.body()).doesNotContain("??").doesNotContain("null<").hasSizeLessThan(150_000);
  }

  @Test
  void theBannerIdentifiesThePatientAsTheNhsDoes() {
    assertThat(browser.open("amelia-fitzharbour").words())
        .contains("FITZHARBOUR, Amelia NHS no. 999 000 0077 Born 02-Mar-1961 (65y) Female");
  }

  @Test
  void theTopAdviceSaysStrengthUrgencyTitleAndReason() {
    assertThat(browser.open("amelia-fitzharbour").words())
        .contains(
            "1. Offer Suspected cancer: send today; answer within 28 days Suspected colorectal cancer"
                + " Refer on the suspected colorectal cancer pathway")
        .contains("FIT result 24 µg/g on 10 Nov 2026")
        .contains("Refer on the suspected colorectal cancer pathway: stops below 10 µg/g");
  }

  @Test
  @DisplayName("SAF-6: reassuring advice that one answer could raise is provisional")
  void adviceThatOneAnswerCouldRaiseIsProvisional() {
    assertThat(browser.open("bernard-netley").words())
        .contains("Safety-net: FIT below the referral threshold")
        .contains("Provisional: one answer could change this to offer: Emergency admission");
  }

  @Test
  @DisplayName("SAF-7: the emergency question comes first and says so")
  void theEmergencyQuestionComesFirst() {
    assertThat(browser.open("bernard-netley").words())
        .contains(
            "Has there been rectal bleeding? Emergency question: asked first The answer could lead"
                + " to: offer: Emergency admission")
        .contains("Yes No: asked Not asked")
        .contains("Question 1 of at most");
  }

  @Test
  @DisplayName("SAF-10: a censored result keeps its sign wherever it stands")
  void aCensoredResultKeepsItsSign() {
    assertThat(browser.open("bernard-netley").words())
        .contains("Quantitative faecal immunochemical test <10 µg/g")
        .doesNotContain("Quantitative faecal immunochemical test 10 µg/g");
  }

  @Test
  @DisplayName("SAF-27: nothing triggered is never worded as clearance and names what was not seen")
  void nothingTriggeredIsNoClearance() {
    Page page = browser.open("miriam-fernlea");
    assertThat(page.body()).as("no room is kept for what cannot come").contains("op-quiet");
    assertThat(page.words())
        .contains("Nothing is asked now.")
        .doesNotContain("Nothing else you could tell us")
        .doesNotContain("Open the list below")
        .contains("Nothing triggered; this is not a clearance")
        .containsPattern("\\d+ pathways checked. Not seen: letters and free text were not read");
  }

  @Test
  @DisplayName("SAF-20: of a patient who has died nothing is advised and nothing asked")
  void ofThePatientWhoHasDiedNothingIsAdvised() {
    Page page = browser.open("oswald-tarnbrook");
    assertThat(page.words()).contains("No advice The patient has died").doesNotContain("1. Offer");
    assertThat(page.body()).doesNotContain("name=\"answer\"");
  }

  @Test
  @DisplayName("SAF-1: what could not be checked is advised all the same, and said")
  void whatCouldNotBeCheckedIsSaid() {
    assertThat(browser.open("clara-wickenfield").words())
        .contains("Could not be checked, advised all the same:");
  }

  @Test
  @DisplayName("SAF-26: where a medicine is advised, this is no interaction checker")
  void medicinesSayThatThisIsNoInteractionChecker() {
    assertThat(browser.open("gwendoline-ashpool").words())
        .contains("Stop metformin: eGFR is below 30")
        .contains("This is not an interaction checker");
  }

  @Test
  void communityServicesSayThatNobodyNeedRefer() {
    assertThat(browser.open("amelia-fitzharbour").words())
        .contains(
            "Community pharmacy inhaler check (community; no referral needed: tell them to drop"
                + " in)");
  }

  @Test
  void anEntryBehindALineCanBeLookedAtInTheRecordsWords() {
    Page page = browser.open("amelia-fitzharbour");
    String link = page.body().replaceAll("(?s).*?(/visits/[^\"]+/entries/[^\"]+)\".*", "$1");
    assertThat(link).doesNotContain("amelia");
    assertThat(browser.get(link).words())
        .contains("Rectal haemorrhage")
        .contains("Back to the advice");
    assertThat(browser.get(page.path() + "/entries/AAAAAAAAAAAAAAAA").status()).isEqualTo(404);
  }

  @Test
  void whatWasNotOfferedIsShownOnRequestWithWhy() {
    Page page = browser.open("bernard-netley");
    assertThat(page.words()).containsPattern("Not offered, and why: \\d+");
    assertThat(browser.get(page.path() + "/not-offered").words())
        .contains("Suspected colorectal cancer")
        .contains("Refer on the suspected colorectal cancer pathway");
  }

  @Test
  @DisplayName("SAF-29: a report of a wrong answer carries the audit reference")
  void aWrongAnswerCanBeReported() {
    Page page = browser.open("bernard-netley");
    String audit = page.words().replaceAll(".*Audit reference: (sha256:[0-9a-f]{64}).*", "$1");
    Page form = browser.get(page.path() + "/report");
    assertThat(form.words()).contains(audit).contains("Safety-net: FIT below");
    String once = form.body().replaceAll("(?s).*name=\"once\" value=\"([^\"]+)\".*", "$1");
    Page sent =
        browser.post(
            page.path() + "/report",
            Map.of(
                "audit", audit, "once", once, "rule", "0", "text", "The threshold is not ours."));
    assertThat(sent.words()).contains("Reported").contains(audit);
  }

  @Test
  void aConsultationThatIsFinishedIsGone() {
    Page page = browser.open("bernard-netley");
    browser.post(page.path() + "/end", Map.of());
    assertThat(browser.get(page.path()).status()).isEqualTo(404);
  }
}
