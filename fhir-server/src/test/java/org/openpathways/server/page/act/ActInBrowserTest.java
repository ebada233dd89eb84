package org.openpathways.server.page.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpathways.server.BrowserServer;
import org.openpathways.server.patientsource.DemoWrites;
import org.openpathways.web.browser.BrowserWindow;
import org.openpathways.web.browser.Browsers;
import org.openpathways.web.browser.Keyboard;
import org.openpathways.web.browser.Screen;
import org.openpathways.web.browser.Shots;
import org.springframework.beans.factory.annotation.Autowired;

/** What a GP does with advice, in a real browser. */
class ActInBrowserTest extends BrowserServer {
  private static final String WHO = "amelia-fitzharbour";
  private static final String NAME = "FITZHARBOUR, Amelia";
  private static final String RULE =
      "/advice/suspected-colorectal-cancer/fit-at-or-above-the-referral-threshold";
  private static final String ADVICE = "Refer on the suspected colorectal cancer pathway";

  @Autowired private DemoWrites writes;

  @AfterEach
  void putBack() {
    writes.forget(WHO);
  }

  /** Opens the patient from the list; the visit's address. */
  private String visit(BrowserWindow window) {
    return visit(window, NAME);
  }

  private String visit(BrowserWindow window, String name) {
    open(window, "/patients");
    window.page().locator("button:has-text(\"" + name + "\")").first().click();
    window.page().waitForURL("**/visits/*");
    return window.page().url().replaceAll("[?#].*", "").replace(base(), "");
  }

  private static void press(Page page, String button) {
    page.locator("main button:has-text(\"" + button + "\")").first().click();
    page.waitForLoadState();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("SAF-2: a draft leaves the advice, marked; sending it clears the advice")
  void draftThenSend(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen).expecting("409")) {
      Page page = window.page();
      String visit = visit(window);
      open(window, visit + RULE + "/referral");
      look(page, "referral");

      press(page, "Save draft: NOT SENT");
      assertThat(page.locator("main").textContent()).contains(ADVICE);
      open(window, visit + RULE + "/referral");
      assertThat(page.locator("main").textContent()).contains("Draft saved at 12:00");
      look(page, "referral-draft");

      press(page, "Send");
      assertThat(page.locator("main").textContent()).doesNotContain(ADVICE);
      open(window, visit + RULE + "/referral");
      assertThat(page.locator("main").textContent()).contains("Referral sent at 12:00");
      look(page, "referral-gone");

      open(window, visit + "/notes");
      look(page, "notes");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedReferralSaysWhyAndKeepsTheText(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen).expecting("422").expecting("409")) {
      Page page = window.page();
      String visit = visit(window);
      open(window, visit + RULE + "/referral");
      page.locator("#letter").fill(" ");
      press(page, "Send");
      assertThat(page.locator("[role=alert]").textContent()).contains("The letter is empty");
      look(page, "referral-empty");

      open(window, visit + RULE + "/referral");
      page.locator("#letter").fill("My own words");
      Page other = window.context().newPage();
      other.navigate(base() + "/patients");
      other.locator("button:has-text(\"NETLEY\")").first().click();
      other.waitForURL("**/visits/*");
      press(page, "Send");
      assertThat(page.locator("[role=alert]").textContent())
          .contains("Another patient was opened in this browser since");
      assertThat(page.locator("#letter").inputValue()).isEqualTo("My own words");
      look(page, "referral-other-patient");
    }
  }

  @Test
  void aFormWhoseTokenIsOverSendsNothingAndGivesTheTextBack() {
    try (BrowserWindow window = Browsers.window(Screen.PANEL).expecting("403")) {
      Page page = window.page();
      String visit = visit(window);
      open(window, visit + RULE + "/referral");
      page.locator("#letter").fill("My own words");
      window.context().clearCookies();
      press(page, "Send");
      assertThat(page.locator("main").textContent()).contains("Nothing was sent");
      assertThat(page.locator("main textarea").first().inputValue()).isEqualTo("My own words");
      look(page, "referral-session-over");
    }
  }

  @ParameterizedTest
  @EnumSource
  void declineWithAReasonByKeyboardOnly(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen)) {
      Page page = window.page();
      String visit = visit(window, "OAKHOLLOW");
      open(window, visit + RULE + "/not-now");
      look(page, "not-now");
      assertThat(Keyboard.focused(page, "#why-done")).isTrue();

      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      Keyboard.tabTo(page, "#note");
      page.keyboard().type("Under the surgeons.");
      Keyboard.tabTo(page, "form[action$='/decline'] button");
      page.keyboard().press("Enter");
      page.waitForURL("**/visits/*#set-aside");
      assertThat(page.locator("h2:has-text(\"" + ADVICE + "\")").count()).isLessThanOrEqualTo(1);

      open(window, visit + "/notes");
      assertThat(page.locator("#notes").inputValue())
          .contains("There is another explanation. Under the surgeons.");
      reopen(window, visit);
    }
  }

  @Test
  void putOffAndReopen() {
    try (BrowserWindow window = Browsers.window(Screen.PANEL).expecting("409")) {
      Page page = window.page();
      String visit = visit(window, "OAKHOLLOW");
      open(window, visit + RULE + "/not-now");
      page.locator("#d0").check();
      press(page, "Show it then");
      assertThat(open(window, visit + RULE + "/not-now").status()).isEqualTo(409);
      reopen(window, visit);
      assertThat(open(window, visit + RULE + "/not-now").status()).isEqualTo(200);
    }
  }

  /** As the line on the page with the advice does. */
  private void reopen(BrowserWindow window, String visit) {
    open(window, "/patients");
    window
        .page()
        .evaluate(
            "address => { const form = document.querySelector('form'); form.action = address;"
                + " form.submit(); }",
            visit + RULE + "/reopen");
    window.page().waitForURL("**/visits/*");
  }

  @Test
  void escGoesBackToTheAdvice() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      String visit = visit(window, "OAKHOLLOW");
      open(window, visit + RULE + "/not-now");
      window.page().keyboard().press("Escape");
      window.page().waitForURL("**/visits/*#not-now");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theActionsOfAnAdvice(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen)) {
      Page page = window.page();
      String visit = visit(window, "WICKENFIELD");
      open(window, visit + "/advice/suspected-colorectal-cancer/fit-needed/actions");
      look(page, "actions");
      assertThat(page.locator("[data-op-print]").isVisible()).isTrue();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator("main form").first().isVisible()).isFalse();
      assertThat(page.locator("main h2").first().isVisible()).isTrue();
      assertThat(page.locator("main p:has-text('not clinically approved')").isVisible()).isTrue();
      Shots.save(page, "actions-print");
    }
  }

  @Test
  void withoutJavaScriptADraftIsSavedTheSame() {
    try (BrowserWindow window = Browsers.windowWithoutJavaScript(Screen.LAPTOP)) {
      Page page = window.page();
      String visit = visit(window);
      open(window, visit + RULE + "/referral");
      assertThat(page.locator("[data-op-copy]").isVisible()).isFalse();
      press(page, "Save draft: NOT SENT");
      open(window, visit + RULE + "/referral");
      assertThat(page.locator("main").textContent()).contains("NOT SENT");
    }
  }
}
