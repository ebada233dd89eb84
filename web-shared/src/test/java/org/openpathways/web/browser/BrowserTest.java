package org.openpathways.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * That the tools of browser tests notice what they are for: each is shown a page that is at fault.
 */
class BrowserTest {
  private static final String FRAME =
      """
      <!DOCTYPE html><html lang="en-GB"><head><title>A page</title><link rel="icon" href="data:,">%s</head>
      <body><main><h1>A page</h1>%s</main></body></html>
      """;

  private final Map<String, String> pages = new ConcurrentHashMap<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body = pages.get(exchange.getRequestURI().getPath());
          byte[] bytes = (body == null ? "none" : body).getBytes(StandardCharsets.UTF_8);
          exchange
              .getResponseHeaders()
              .add(
                  "Content-Type",
                  body != null && body.startsWith("<") ? "text/html" : "text/javascript");
          exchange
              .getResponseHeaders()
              .add(
                  "Content-Security-Policy",
                  "default-src 'none'; script-src 'self'; img-src 'self' data:");
          exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private String page(String head, String body) {
    pages.put("/", FRAME.formatted(head, body));
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  private Page shown(BrowserWindow window, String body) {
    window.open(page("", body));
    return window.page();
  }

  @ParameterizedTest
  @EnumSource
  void aGoodPageIsQuietAndCleanAtEveryWidth(Screen screen) {
    try (BrowserWindow window = Browsers.window(screen)) {
      Page page = shown(window, "<p>Well.</p>");
      assertThat(page.title()).isEqualTo("A page");
      assertThat(page.evaluate("innerWidth")).isEqualTo(screen.width());
      assertThatCode(() -> Axe.check(page)).doesNotThrowAnyException();
      assertThatCode(window::assertQuiet).doesNotThrowAnyException();
    }
  }

  @Test
  void axeNamesTheRuleThePlaceAndTheHelp() {
    try (BrowserWindow window = Browsers.window(Screen.LAPTOP)) {
      Page page = shown(window, "<input id=\"unnamed\">");
      assertThatThrownBy(() -> Axe.check(page))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("label (critical): #unnamed")
          .hasMessageContaining("Form elements must have labels");
    }
  }

  @Test
  void axeNoticesTargetsThatAreTooSmallForAFinger() {
    try (BrowserWindow window = Browsers.window(Screen.PHONE)) {
      // Without a style sheet, as the security policy has it: two tiny buttons, one upon the other.
      Page page = shown(window, "<button>.</button><button>.</button>");
      page.evaluate(
          "() => document.querySelectorAll('button').forEach(b => Object.assign(b.style,"
              + " { width: '8px', height: '8px', padding: 0, border: 0, display: 'block' }))");
      assertThat(Axe.violations(page)).anyMatch(found -> found.startsWith("target-size"));
    }
  }

  @Test
  void somethingAskedForElsewhereFailsTheTestAndGoesNowhere() {
    BrowserWindow window = Browsers.window(Screen.PANEL).expecting("");
    window.open(page("", "<a href=\"http://elsewhere.invalid/page\">Away</a>"));
    window.page().locator("a").click();
    window.page().waitForCondition(() -> window.page().url().startsWith("chrome-error:"));
    assertThatThrownBy(window::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("http://elsewhere.invalid/page");
  }

  @Test
  void whatTheSecurityPolicyRefusesFailsTheTest() {
    BrowserWindow window = Browsers.window(Screen.PANEL);
    shown(window, "<p style=\"color: red\">Red</p>");
    assertThatThrownBy(window::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Content Security Policy");
  }

  @Test
  void aScriptThatFailsFailsTheTest() {
    pages.put("/script.js", "nothing.at.all()");
    BrowserWindow window = Browsers.window(Screen.PANEL);
    window.open(page("<script src=\"/script.js\"></script>", ""));
    assertThatThrownBy(window::close)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nothing is not defined");
  }

  @Test
  void aMissingFileFailsTheTestUnlessItWasExpected() {
    BrowserWindow window = Browsers.window(Screen.PANEL);
    shown(window, "<img src=\"/missing.png\" alt=\"\">");
    assertThatThrownBy(window::assertQuiet)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("404");
    window.expecting("404").close();
  }

  @Test
  void aPageWithoutJavaScriptRunsNone() {
    pages.put("/script.js", "document.querySelector('h1').textContent = 'Changed'");
    String address = page("<script src=\"/script.js\" defer></script>", "");
    try (BrowserWindow with = Browsers.window(Screen.LAPTOP);
        BrowserWindow without = Browsers.windowWithoutJavaScript(Screen.LAPTOP)) {
      with.open(address);
      without.open(address);
      assertThat(with.page().locator("h1").textContent()).isEqualTo("Changed");
      assertThat(without.page().locator("h1").textContent()).isEqualTo("A page");
    }
  }

  @Test
  void whatMovesIsNoticedEvenAfterAClick() {
    pages.put(
        "/script.js",
        """
        document.querySelector('button').onclick = () => {
          document.querySelector('p').before(document.createElement('hr'), document.createElement('hr'));
          document.querySelector('#said').textContent = 'done';
        }
        """);
    String moving = "<button>Go</button><p id=\"moved\">Text</p><p id=\"said\">.</p>";
    try (BrowserWindow window = Browsers.window(Screen.PANEL)) {
      window.open(page("<script src=\"/script.js\" defer></script>", moving));
      LayoutShift shift = LayoutShift.watch(window.page());
      shift.assertNone();
      window.page().locator("button").click();
      assertThat(shift.seen()).anyMatch(what -> what.contains("#moved"));
    }
  }

  @Test
  void theKeyboardReachesWhatCanBeReached() {
    try (BrowserWindow window = Browsers.window(Screen.PANEL)) {
      Page page =
          shown(window, "<a href=\"#a\">a</a><button id=\"there\">b</button><p id=\"never\">c</p>");
      assertThat(Keyboard.tabTo(page, "#there")).isEqualTo(2);
      assertThatThrownBy(() -> Keyboard.tabTo(page, "#never"))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("#never");
    }
  }

  @Test
  void windowsShareNoCookies() {
    String address = page("", "");
    try (BrowserWindow one = Browsers.window(Screen.PANEL);
        BrowserWindow other = Browsers.window(Screen.PANEL)) {
      one.open(address);
      one.page().evaluate("() => { document.cookie = 'whose=one' }");
      other.open(address);
      assertThat(one.page().evaluate("document.cookie")).isEqualTo("whose=one");
      assertThat(other.page().evaluate("document.cookie")).isEqualTo("");
    }
  }

  @Test
  void everythingThatAPageAsksForHasItsWeight() {
    pages.put("/script.js", "/" + "*".repeat(5000) + "/");
    try (BrowserWindow window = Browsers.window(Screen.PANEL)) {
      window.open(page("<script src=\"/script.js\"></script>", ""));
      assertThat(window.weight()).isBetween(5000L, 7000L);
      window.open(page("", ""));
      assertThat(window.weight()).isBetween(100L, 1500L);
    }
  }

  @Test
  void axeSaysThatItCannotLookWhereScriptsAreOff() {
    try (BrowserWindow window = Browsers.windowWithoutJavaScript(Screen.PANEL)) {
      Page page = shown(window, "<p>Well.</p>");
      assertThatThrownBy(() -> Axe.check(page))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("axe needs scripts");
    }
  }

  @Test
  void whatSticksOutSidewaysIsNamed() {
    try (BrowserWindow window = Browsers.window(Screen.PHONE)) {
      Page page = shown(window, "<table id=\"wide\"><tr><td>" + "long".repeat(50) + "</table>");
      assertThat(Reflow.tooWide(page)).anyMatch(what -> what.contains("id=\"wide\""));
      assertThat(Reflow.tooWide(shown(window, "<p>Well.</p>"))).isEmpty();
    }
  }

  @Test
  void aPictureIsNamedByItsWidth() {
    try (BrowserWindow window = Browsers.window(Screen.PANEL)) {
      Path file = Shots.save(shown(window, "<p>Well.</p>"), "self-test");
      assertThat(file).hasFileName("self-test-400.png").isNotEmptyFile();
    }
  }
}
