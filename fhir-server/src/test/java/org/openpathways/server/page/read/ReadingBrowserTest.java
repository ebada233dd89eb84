package org.openpathways.server.page.read;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpathways.server.BrowserServer;
import org.openpathways.web.browser.BrowserWindow;
import org.openpathways.web.browser.Browsers;
import org.openpathways.web.browser.Keyboard;
import org.openpathways.web.browser.Screen;

class ReadingBrowserTest extends BrowserServer {
  private static final String COLORECTAL = "/pathways/south-tyneside/suspected-colorectal-cancer";

  @ParameterizedTest
  @EnumSource
  void everyKindOfPageCanBeUsedAtEveryWidth(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen)) {
      Page page = window.page();
      open(window, "/pathways/south-tyneside?q=blod+in+poo");
      look(page, "find-results");
      open(window, "/pathways/south-tyneside?letter=S");
      look(page, "find-letter");
      open(window, COLORECTAL);
      look(page, "pathway");
      page.evaluate("() => document.querySelectorAll('details').forEach(d => d.open = true)");
      look(page, "pathway-open");
      open(window, "/pathways/example-vale/suspected-colorectal-cancer");
      look(page, "pathway-local");
      open(window, "/pathways/south-tyneside/hypertension");
      look(page, "pathway-long");
      open(window, "/pathways/south-tyneside/asthma/leaflet");
      look(page, "leaflet");
      open(window, COLORECTAL + "/feedback?section=red-flags");
      look(page, "feedback");
      open(window, "/pathways/south-tyneside/missing?q=quokka");
      look(page, "missing");
    }
  }

  @Test
  void paperShowsAllAndWhatItIsOf() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      open(window, COLORECTAL + "/print");
      Page page = window.page();
      look(page, "print-screen");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".op-print-foot")).isVisible();
      assertThat(page.locator(".op-screen").first()).isHidden();
      assertThat(page.locator("#rules .op-rule-line").first()).isVisible();
      org.openpathways.web.browser.Shots.save(page, "print");
    }
  }

  @Test
  void theKeyboardAloneGoesFromSearchToPage() {
    try (BrowserWindow window = Browsers.window(Screen.PANEL)) {
      open(window, "/");
      Page page = window.page();
      Keyboard.tabTo(page, "#q");
      page.keyboard().type("water works");
      Keyboard.tabTo(page, ".nhsuk-search-input__button");
      page.keyboard().press("Enter");
      page.waitForURL("**q=water*");
      Keyboard.tabTo(page, ".op-results h3 a");
      page.keyboard().press("Enter");
      page.waitForURL("**/suspected-prostate-cancer");
      assertThat(page.locator("h1")).hasText("Suspected prostate cancer");
    }
  }

  @Test
  void resultsComeWhileTypingAndAreAnnouncedAndTheMouseOpensOne() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      open(window, "/");
      Page page = window.page();
      page.locator("#q").pressSequentially("PR bleed");
      assertThat(page.locator("#found")).hasText("1 found");
      assertThat(Keyboard.focused(page, "#q")).isTrue();
      look(page, "find-live");
      page.locator(".op-results h3 a").first().click();
      assertThat(page.locator("h1")).hasText("Suspected colorectal cancer");
    }
  }

  @Test
  void feedbackOpensWhereItBelongsAndSaysWhatIsWrongThere() {
    try (BrowserWindow window = Browsers.window(Screen.PANEL).expecting("422")) {
      open(window, COLORECTAL);
      Page page = window.page();
      page.locator("#red-flags .op-section__foot a").click();
      assertThat(page.locator("#text-red-flags")).isFocused();
      page.keyboard().type("943 476 5919 waited");
      page.locator("#say-red-flags button").click();
      assertThat(page.locator("#say-red-flags .nhsuk-error-message")).containsText("NHS number");
      look(page, "feedback-wrong");
      page.locator("#text-red-flags").fill("Say what heavy bleeding is.");
      page.locator("#say-red-flags button").click();
      assertThat(page.locator("#say-red-flags")).hasText("Sent to the authors. Thank you.");
      look(page, "feedback-sent");
      assertThat(page.url()).endsWith(COLORECTAL);
    }
  }

  @Test
  void aLinkToARuleOpensIt() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      open(window, COLORECTAL);
      Page page = window.page();
      page.locator("#decisions a").first().click();
      assertThat(page.locator("#rule-emergency-bowel-symptoms .op-rule-line").first()).isVisible();
      open(window, COLORECTAL + "#rule-fit-needed");
      assertThat(page.locator("#rule-fit-needed .op-rule-line").first()).isVisible();
    }
  }

  @Test
  void redFlagsAndTheDecisionAreOnTheFirstScreen() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      open(window, COLORECTAL);
      assertThat(bottom(window.page(), "#decisions .op-decide > li:nth-child(2)"))
          .isLessThanOrEqualTo(800);
    }
    try (BrowserWindow window = Browsers.window(Screen.PANEL)) {
      open(window, COLORECTAL);
      assertThat(bottom(window.page(), "#red-flags li")).isLessThanOrEqualTo(800);
    }
  }

  private static double bottom(Page page, String selector) {
    var box = page.locator(selector).first().boundingBox();
    return box.y + box.height;
  }

  @ParameterizedTest
  @EnumSource
  void thePageWithAPatientCanBeUsedAtEveryWidth(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen)) {
      open(window, "/patients");
      Page page = window.page();
      page.locator("button:has-text('FITZHARBOUR')").click();
      page.waitForURL("**/visits/*");
      open(
          window,
          java.net.URI.create(page.url()).getPath() + "/pathways/suspected-colorectal-cancer");
      look(page, "pathway-marked");
    }
  }

  @Test
  void withoutJavaScriptSearchAndFeedbackWorkAsPlainForms() {
    try (BrowserWindow window = Browsers.windowWithoutJavaScript(Screen.LAPTOP)) {
      open(window, "/");
      Page page = window.page();
      page.locator("#q").fill("2ww bowel");
      page.keyboard().press("Enter");
      page.locator(".op-results h3 a").first().click();
      page.locator("#services .op-section__foot a").click();
      page.locator("textarea").fill("Is the pharmacy still open on Sundays?");
      page.locator("form.op-say button").click();
      assertThat(page.locator(".op-say")).hasText("Sent to the authors. Thank you.");
    }
  }
}
