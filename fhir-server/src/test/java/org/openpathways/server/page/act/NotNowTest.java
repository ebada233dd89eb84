package org.openpathways.server.page.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.feedback.OverrideReasons;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.springframework.beans.factory.annotation.Autowired;

/** Declining advice and putting it off, as a browser without JavaScript does it. */
class NotNowTest extends LiveServer {
  private static final String CANCER =
      "/advice/suspected-colorectal-cancer/fit-at-or-above-the-referral-threshold";
  private static final String CANCER_ADVICE = "Refer on the suspected colorectal cancer pathway";

  @Autowired private OverrideReasons reasons;

  private PageSession browser;
  private String visit;

  @BeforeEach
  void open() {
    browser = new PageSession(base());
    visit = browser.open("desmond-oakhollow").path();
  }

  private Page notNow() {
    return browser.get(visit + CANCER + "/not-now");
  }

  private void reopen() {
    browser.post(
        visit + CANCER + "/reopen",
        Forms.with(Forms.of(notNowOrAny(), ""), "key", "reopen-" + System.nanoTime()));
  }

  /** Any page with a form, for its token. */
  private Page notNowOrAny() {
    return browser.get("/patients");
  }

  private boolean isAdvised() {
    return browser.get(visit + CANCER + "/not-now").status() == 200;
  }

  @Test
  @DisplayName(
      "SAF-4, SAF-3: it says that a decline of cancer advice lapses within 28 days, and that nobody is reminded")
  void thePageSaysHowLong() {
    Page page = notNow();

    assertThat(page.status()).as(page.words()).isEqualTo(200);
    assertThat(page.words())
        .contains(CANCER_ADVICE)
        .contains("Already done or referred elsewhere")
        .contains("I do not agree with the pathway")
        .contains("Declined for this patient until Sun 20 Dec 2026 at the longest")
        .contains("Longest: 1 day, set in this pathway.")
        .contains("Tomorrow, Mon 23 Nov")
        .contains("Nobody will be reminded");
  }

  @Test
  @DisplayName(
      "SAF-4: declined with a reason that goes to the authors without the patient; any clinician reopens it")
  void declineAndReopen() {
    Map<String, String> form = Forms.of(notNow(), "/decline");
    Map<String, String> with =
        Forms.with(Forms.with(form, "why", "other-explanation"), "note", "Under the surgeons.");
    Page after = browser.post(visit + CANCER + "/not-now/decline", with);
    assertThat(after.status()).as(after.words()).isEqualTo(200);
    assertThat(isAdvised()).isFalse();
    assertThat(reasons.of("south-tyneside", "suspected-colorectal-cancer"))
        .anyMatch(r -> r.toString().contains("Under the surgeons."))
        .noneMatch(r -> r.toString().contains("desmond"));

    // The same form again is one decline, and no error.
    assertThat(browser.post(visit + CANCER + "/not-now/decline", with).status()).isEqualTo(200);

    PageSession colleague = new PageSession(base());
    String theirs = colleague.open("desmond-oakhollow").path();
    Page list = colleague.get("/patients");
    colleague.post(
        theirs + CANCER + "/reopen", Forms.with(Forms.of(list, ""), "key", "colleague-reopens"));
    assertThat(isAdvised()).isTrue();
  }

  @Test
  void putOffWithinTheLimitAndNotBeyond() {
    Map<String, String> form = Forms.of(notNow(), "/put-off");

    Page tooLong =
        browser.post(visit + CANCER + "/not-now/put-off", Forms.with(form, "until", "2026-11-29"));
    assertThat(tooLong.status()).isEqualTo(422);
    assertThat(tooLong.words()).contains("That was not done").contains("Not now");
    assertThat(isAdvised()).isTrue();

    Map<String, String> again = Forms.of(notNow(), "/put-off");
    browser.post(visit + CANCER + "/not-now/put-off", Forms.with(again, "until", "2026-11-23"));
    assertThat(isAdvised()).isFalse();
    reopen();
    assertThat(isAdvised()).isTrue();
  }

  @Test
  void withoutAReasonNothingIsDeclinedAndTheWordsAreKept() {
    Map<String, String> form = Forms.of(notNow(), "/decline");
    Page page =
        browser.post(visit + CANCER + "/not-now/decline", Forms.with(form, "note", "My own words"));

    assertThat(page.status()).isEqualTo(422);
    assertThat(page.words()).contains("No reason was chosen").contains("My own words");
    assertThat(isAdvised()).isTrue();
  }

  @Test
  @DisplayName("SAF-13: a form made of another release declines nothing")
  void anotherReleaseDeclinesNothing() {
    Map<String, String> form = Forms.of(notNow(), "/decline");
    String[] mark = form.get("mark").split("\\.");
    Map<String, String> old = Forms.with(form, "mark", mark[0] + ".0." + mark[2]);

    Page page = browser.post(visit + CANCER + "/not-now/decline", Forms.with(old, "why", "done"));
    assertThat(page.status()).isEqualTo(409);
    assertThat(isAdvised()).isTrue();
  }
}
