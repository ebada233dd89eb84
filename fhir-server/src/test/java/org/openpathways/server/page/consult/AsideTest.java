package org.openpathways.server.page.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.page.PageSession;
import org.openpathways.server.page.PageSession.Page;
import org.openpathways.server.page.act.Forms;

/** Advice that was set aside stays on the page as one line, with the way back. */
class AsideTest extends LiveServer {
  private static final String ADVICE = "Stop metformin: eGFR is below 30";

  private final PageSession browser = new PageSession(this::base);
  private String path = "";
  private String notNow = "";

  @BeforeEach
  void open() {
    Page page = browser.open("gwendoline-ashpool");
    path = page.path();
    assertThat(page.words()).contains(ADVICE).doesNotContain("Show it now");
    notNow =
        page.body()
            .replaceAll("(?s).*?href=\"([^\"]*/not-now)\"[^>]*>[^<]*<span[^>]*>: Stop metf.*", "$1")
            .replaceAll("(?s).*href=\"", "");
  }

  /** Others look at this patient too. */
  @AfterEach
  void showAgain() {
    Page page = browser.get(path);
    if (page.words().contains("Show it now")) {
      Page after = browser.post(reopen(page), Map.of());
      assertThat(after.words()).contains(ADVICE).doesNotContain("Show it now");
    }
  }

  private static String reopen(Page page) {
    return page.body().replaceAll("(?s).*action=\"([^\"]*/reopen)\".*", "$1");
  }

  private static String advised(Page page) {
    return page.words().replaceAll("Show it now.*", "");
  }

  @Test
  @DisplayName("SAF-4: declined advice says until when, and anyone can show it again")
  void declinedAdviceSaysUntilWhen() {
    Map<String, String> form = Forms.of(browser.get(notNow), "/decline");
    browser.post(notNow + "/decline", Forms.with(form, "why", "done"));

    PageSession colleague = new PageSession(this::base);
    Page theirs = colleague.open("gwendoline-ashpool");
    assertThat(theirs.words())
        .containsPattern("Declined [A-Z][^.]* " + ADVICE + " Declined on .{6,30}\\. It comes back")
        .contains("at the latest, and sooner if the record or the agreement changes")
        .contains("Show it now");
    assertThat(advised(theirs)).doesNotContain("Refer " + ADVICE);
    assertThat(colleague.post(reopen(theirs), Map.of()).words())
        .contains(ADVICE)
        .doesNotContain("Show it now");
  }

  @Test
  @DisplayName("SAF-3, SAF-6: advice put off says until when and that nobody is reminded")
  void adviceThatWasPutOffSaysThatNobodyIsReminded() {
    Page choices = browser.get(notNow);
    String until =
        choices.body().replaceAll("(?s).*?name=\"until\"[^>]* value=\"([0-9-]+)\".*", "$1");
    Map<String, String> form = Forms.of(choices, "/put-off");
    browser.post(notNow + "/put-off", Forms.with(form, "until", until));

    assertThat(browser.get(path).words())
        .containsPattern("Put off [A-Z][^.]* " + ADVICE + " Put off on .{6,30}, until ")
        .contains("Nobody is reminded; it is shown when the record is next opened after that");
  }
}
