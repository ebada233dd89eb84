package org.openpathways.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.web.browser.BrowserWindow;
import org.openpathways.web.browser.Browsers;
import org.openpathways.web.browser.Screen;

/** That pages tell the browser what it may do, and that the browser keeps to it. */
class SecurityHeadersTest extends BrowserServer {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/assets/openpathways.css",
        "/assets/nhsuk/nhsuk-frontend.min.css",
        "/no/such/page"
      })
  void everyAnswerCarriesTheStrictPolicy(String path) {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP).expecting("404")) {
      Response response = open(window, path);
      assertThat(response.headerValue("content-security-policy")).isEqualTo(POLICY);
      assertThat(response.headerValue("x-content-type-options")).isEqualTo("nosniff");
      assertThat(response.headerValue("referrer-policy")).isEqualTo("no-referrer");
    }
  }

  @Test
  void aScriptThatGotIntoThePageDoesNotRun() {
    try (BrowserWindow window =
        Browsers.window(Screen.LAPTOP).expecting("Content Security Policy")) {
      open(window, "/");
      Page page = window.page();
      page.evaluate(
          """
          () => {
            const script = document.createElement('script');
            script.textContent = 'document.title = "taken over"';
            document.body.append(script);
          }
          """);
      assertThat(page.title()).isNotEqualTo("taken over");
    }
  }
}
