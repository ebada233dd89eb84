package org.openpathways.server.page.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;

/** Nobody ever sees another clinician's patient or answers. */
class TwoCliniciansTest extends LiveServer {
  private static final int ROUNDS = 6;

  @Test
  void aVisitOfAnotherSessionIsNotThere() {
    PageSession one = new PageSession(base());
    PageSession other = new PageSession(base());
    Page mine = one.open("amelia-fitzharbour");
    other.open("bernard-netley");
    for (String of : List.of("", "/not-offered", "/answers.json", "/questionnaire", "/report")) {
      Page refused = other.get(mine.path() + of);
      assertThat(refused.status()).as(of).isEqualTo(404);
      assertThat(refused.body()).doesNotContain("Amelia").doesNotContain("FITZHARBOUR");
    }
    other.get("/patients");
    Page posted =
        other.post(mine.path() + "/answers", Map.of("concept", "rectal mass", "answer", "yes"));
    assertThat(posted.status()).isEqualTo(404);
    assertThat(one.get(mine.path()).words()).doesNotContain("Rectal mass: Yes");
  }

  @Test
  void inParallelAndWithTheBackButtonEachSeesTheirOwn() throws Exception {
    ExecutorService both = Executors.newFixedThreadPool(2);
    try {
      List<Callable<List<String>>> clinicians =
          List.of(
              () -> consult("amelia-fitzharbour", "yes", "Amelia", "Bernard"),
              () -> consult("bernard-netley", "no", "Bernard", "Amelia"));
      List<String> wrong = new ArrayList<>();
      for (Future<List<String>> done : both.invokeAll(clinicians)) {
        wrong.addAll(done.get());
      }
      assertThat(wrong).isEmpty();
    } finally {
      both.shutdownNow();
    }
  }

  /** Opens, answers, goes back to the page before, answers again; what was wrong. */
  private List<String> consult(String patient, String answer, String name, String other) {
    List<String> wrong = new ArrayList<>();
    PageSession browser = new PageSession(base());
    for (int round = 0; round < ROUNDS; round++) {
      Page page = browser.open(patient);
      Map<String, String> given =
          Map.of("concept", "bowel obstruction perforation or peritonitis", "answer", answer);
      Page after = browser.post(page.path() + "/answers", given);
      Page back = browser.get(page.path());
      for (Page each : List.of(page, after, back)) {
        if (!each.words().contains(name) || each.words().contains(other)) {
          wrong.add(patient + " in round " + round);
        }
      }
      String said = "peritonitis: " + (answer.equals("yes") ? "Yes" : "No") + " Change";
      if (!back.words().contains(said)) {
        wrong.add(patient + " lost the answer in round " + round);
      }
    }
    return wrong;
  }

  @Test
  void twoTabsOfOneClinicianKeepTheirPatientsApart() {
    PageSession browser = new PageSession(base());
    Page first = browser.open("amelia-fitzharbour");
    Page second = browser.open("bernard-netley");
    Page answered =
        browser.post(
            first.path() + "/answers",
            Map.of("concept", "bowel obstruction perforation or peritonitis", "answer", "no"));
    assertThat(answered.words()).contains("Amelia").contains("peritonitis: No Change");
    assertThat(browser.get(second.path()).words())
        .contains("Bernard")
        .doesNotContain("peritonitis: No Change");
  }
}
