package org.openpathways.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openpathways.server.BrowserServer;
import org.openpathways.web.browser.BrowserWindow;
import org.openpathways.web.browser.Browsers;
import org.openpathways.web.browser.Keyboard;
import org.openpathways.web.browser.Screen;

class HomePageTest extends BrowserServer {

  @ParameterizedTest
  @EnumSource
  void theHomePageCanBeUsedAtEveryWidth(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen)) {
      assertThat(open(window, "/").status()).isEqualTo(200);
      look(window.page(), "find");
    }
  }

  @Test
  void theWholePageIsLight() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      open(window, "/");
      assertThat(window.weight()).isLessThan(150_000);
    }
  }

  @Test
  void withoutJavaScriptItSaysTheSame() {
    try (BrowserWindow with = Browsers.window(Screen.LAPTOP);
        BrowserWindow without = Browsers.windowWithoutJavaScript(Screen.LAPTOP)) {
      open(with, "/");
      open(without, "/");
      assertThat(without.page().locator("main").innerText())
          .contains("Suspected colorectal cancer")
          .isEqualTo(with.page().locator("main").innerText());
    }
  }

  @Test
  void theFirstKeySkipsToTheContent() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      open(window, "/");
      Page page = window.page();
      assertThat(Keyboard.tabTo(page, "a[href='#main']")).isEqualTo(1);
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith("#main");
    }
  }
}
