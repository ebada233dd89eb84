package org.openpathways.server.smart;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.openpathways.server.BrowserServer;
import org.openpathways.web.browser.BrowserWindow;
import org.openpathways.web.browser.Browsers;
import org.openpathways.web.browser.Screen;

/** A launch as a real browser takes it: cookies, redirects and the pages' own security policy. */
class LaunchInBrowserTest extends BrowserServer {

  @Test
  void aPatientOfTheListIsLaunchedInOneClick() {
    try (BrowserWindow window = Browsers.windowWithoutJavaScript(Screen.LAPTOP)) {
      open(window, "/patients");
      Page page = window.page();
      page.locator("form[action='/patients/open'] button").first().click();
      page.waitForURL(base() + "/visits/*");

      assertThat(page.locator("body").innerText()).contains("FITZHARBOUR");
      assertThat(window.context().cookies())
          .singleElement()
          .satisfies(cookie -> assertThat(cookie.httpOnly).isTrue());
    }
  }
}
