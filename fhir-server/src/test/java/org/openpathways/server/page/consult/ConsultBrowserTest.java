package org.openpathways.server.page.consult;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.server.BrowserServer;
import org.openpathways.server.visit.Visits;
import org.openpathways.web.browser.BrowserWindow;
import org.openpathways.web.browser.Browsers;
import org.openpathways.web.browser.Keyboard;
import org.openpathways.web.browser.LayoutShift;
import org.openpathways.web.browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;

/** The page with a patient in a real browser. */
class ConsultBrowserTest extends BrowserServer {
  private static final String QUESTION = "#q-h";
  private static final String BLEEDING = "Has there been rectal bleeding?";
  private static final String OBSTRUCTION =
      "Are there signs of bowel obstruction, perforation or peritonitis?";

  @Autowired private Visits visits;

  private Page patient(BrowserWindow window, String id) {
    open(window, "/patients");
    Page page = window.page();
    page.locator("form:has(input[value='" + id + "']) button").click();
    assertThat(page.locator("#advice")).isVisible();
    return page;
  }

  @BeforeAll
  static void bePatient() {
    setDefaultAssertionTimeout(20_000);
  }

  private static void answer(Page page, String value, String next) {
    page.locator("#ask button[value='" + value + "']").first().click();
    assertThat(page.locator(QUESTION)).hasText(next);
  }

  @ParameterizedTest
  @EnumSource
  void twoAnswersChangeTheAdviceInPlace(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen)) {
      Page page = patient(window, "bernard-netley");
      String address = page.url();
      assertThat(page.locator("#advice")).containsText("Safety-net: FIT below");
      look(page, "consult-question");
      LayoutShift shift = LayoutShift.watch(page);
      // By key: a button that is pressed moves itself, as buttons do.
      press(page, "y");
      assertThat(page.locator(QUESTION)).hasText(OBSTRUCTION);
      assertThat(page.locator("#say")).containsText("Advice");
      shift.assertNone();
      look(page, "consult-answered");
      press(page, "y");
      assertThat(page.locator("#advice")).containsText("Emergency admission");
      assertThat(page.locator("#advice")).containsText("It was Safety-net: FIT below");
      assertThat(page.locator("#alarm")).containsText("Advice changed");
      shift.assertNone();
      look(page, "consult-two-answers");
      assertThat(page.url()).isEqualTo(address);
      takeBack(page);
      assertThat(page.locator("#advice")).containsText("Safety-net: FIT below");
    }
  }

  private static void press(Page page, String key) {
    page.locator("#ask button[name='answer']").first().focus();
    page.keyboard().press(key);
  }

  /** The answers so far, one by one. */
  private static void takeBack(Page page) {
    for (int left = 1; left >= 0; left--) {
      page.locator("#ask .op-answered summary").click();
      page.locator("#ask .op-given button").first().click();
      assertThat(page.locator("#ask .op-given li")).hasCount(left);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAnswerThatChangesNothingMovesNothing(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen)) {
      Page page = patient(window, "bernard-netley");
      LayoutShift shift = LayoutShift.watch(page);
      press(page, "u");
      assertThat(page.locator(QUESTION)).not().hasText(BLEEDING);
      assertThat(page.locator("#say")).containsText("Advice unchanged");
      shift.assertNone();
      look(page, "consult-unchanged");
    }
  }

  @Test
  void anAnswerThatRaisesTheAdviceIsSaidAtOnceAndTheQuestionHasTheFocus() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      Page page = patient(window, "bernard-netley");
      answer(page, "yes", OBSTRUCTION);
      page.locator("#ask button[value='yes']").first().click();
      assertThat(page.locator("#alarm")).containsText("Advice changed. Now: offer: Emergency");
      assertThat(page.locator("#advice")).containsText("Emergency: now");
      assertThat(page.locator(QUESTION)).isFocused();
      look(page, "consult-emergency");
    }
  }

  @Test
  void theKeyboardAloneIsEnough() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      Page page = patient(window, "bernard-netley");
      page.keyboard().press("n");
      assertThat(page.locator("#ask .op-given li")).hasCount(0);
      Keyboard.tabTo(page, "#ask button[value='yes']");
      page.keyboard().press("y");
      assertThat(page.locator(QUESTION)).hasText(OBSTRUCTION);
      assertThat(page.locator(QUESTION)).isFocused();
      page.keyboard().press("u");
      assertThat(page.locator("#ask .op-given li")).hasCount(2);
      assertThat(page.locator(QUESTION)).isFocused();
    }
  }

  @Test
  void aValueThatCannotBeUsedHasTheFocus() {
    try (BrowserWindow window = Browsers.window(Screen.PANEL)) {
      Page page = patient(window, "farouk-lindenmere");
      while (page.locator("#q-number").count() == 0) {
        String before = page.locator(QUESTION).textContent();
        page.locator("#ask button[value='unknown']").click();
        assertThat(page.locator(QUESTION)).not().hasText(before);
      }
      page.locator("#q-number").fill("99999999");
      page.locator("#ask button[value='number']").click();
      assertThat(page.locator("#q-error")).containsText("Enter a number from");
      assertThat(page.locator("#q-number")).isFocused();
      look(page, "consult-value-error");
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyOtherStateCanBeUsedAtEveryWidth(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen)) {
      for (String id : new String[] {"miriam-fernlea", "oswald-tarnbrook", "leonard-greymoor"}) {
        look(patient(window, id), "consult-" + id);
      }
      window.page().locator("#not-offered summary").click();
      assertThat(window.page().locator("#not-offered .op-trace").first()).isVisible();
      look(window.page(), "consult-not-offered");
    }
  }

  @Test
  @DisplayName("Late data is offered and moves nothing by itself")
  void lateDataIsOffered() {
    try (BrowserWindow window = Browsers.window(Screen.PANEL)) {
      Page page = patient(window, "amelia-fitzharbour");
      String visit = page.url().replaceAll(".*/visits/([^#?/]+).*", "$1");
      String owner =
          window.context().cookies().stream()
              .filter(cookie -> cookie.name.equals("JSESSIONID"))
              .findFirst()
              .orElseThrow()
              .value;
      SlowFeed feed = SlowFeed.in(visits, visit, owner, RecordPart.OBSERVATION);
      page.reload();
      assertThat(page.locator("#record")).containsText("Not here yet");
      look(page, "consult-waiting");
      String advice = page.locator("#advice").innerText();
      LayoutShift shift = LayoutShift.watch(page);
      feed.comes();
      assertThat(page.locator("#record")).containsText("More of the record is here");
      assertThat(page.locator("#alarm")).containsText("More of the record is here");
      assertThat(page.locator("#advice").innerText()).isEqualTo(advice);
      shift.assertNone();
      look(page, "consult-late");
      page.locator("#record button:has-text('Show what changed')").click();
      assertThat(page.locator("#advice")).containsText("Suspected cancer: send today");
    }
  }

  @Test
  void withoutJavaScriptTheSameFormsDoTheSame() {
    try (BrowserWindow window = Browsers.windowWithoutJavaScript(Screen.PANEL)) {
      Page page = patient(window, "bernard-netley");
      answer(page, "yes", OBSTRUCTION);
      page.locator("#ask button[value='yes']").first().click();
      assertThat(page.locator("#advice")).containsText("Emergency admission");
      assertThat(page.locator("#ask .op-given li")).hasCount(2);
    }
  }

  @Test
  @DisplayName("SAF-8: leaving with unsaved answers asks first")
  void leavingWithAnswersAsksFirst() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      Page page = patient(window, "bernard-netley");
      answer(page, "yes", OBSTRUCTION);
      assertThat(page.locator("#ask[data-op-unsaved='true']")).isVisible();
      StringBuilder asked = new StringBuilder();
      page.onDialog(
          dialog -> {
            asked.append(dialog.type());
            dialog.accept();
          });
      page.locator(".op-header__name").click();
      page.waitForURL(base() + "/");
      assertThat(asked).hasToString("beforeunload");
    }
  }
}
