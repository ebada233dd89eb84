package org.openpathways.web.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import java.util.Map;

/**
 * The one browser of a test run. Playwright is not made for several threads: open and use windows
 * from the thread that tests run in.
 */
public final class Browsers {
  // No name is ever looked up: whatever a page or the browser itself asks for elsewhere goes
  // nowhere.
  private static final List<String> ARGUMENTS =
      List.of(
          "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
          "--font-render-hinting=none");

  private Browsers() {}

  /** Started on first use, closed when the tests' process ends. */
  public static Browser shared() {
    return Holder.BROWSER;
  }

  /** A fresh window, with cookies and storage of its own. */
  public static BrowserWindow window(Screen screen) {
    return BrowserWindow.open(shared(), screen, true);
  }

  /** The same, for somebody whose browser runs no scripts. */
  public static BrowserWindow windowWithoutJavaScript(Screen screen) {
    return BrowserWindow.open(shared(), screen, false);
  }

  static Browser start(Chromium chromium) {
    // Else Playwright would look for browsers of its own to download.
    Map<String, String> none = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(none));
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return launch(playwright, chromium);
  }

  private static Browser launch(Playwright playwright, Chromium chromium) {
    if (System.getProperty("user.name").equals("root")) {
      return playwright.chromium().launch(options(chromium, false));
    }
    try {
      return playwright.chromium().launch(options(chromium, true));
    } catch (PlaywrightException e) {
      // Some systems forbid the sandbox to ordinary users; these windows only ever see our own
      // pages.
      return playwright.chromium().launch(options(chromium, false));
    }
  }

  private static LaunchOptions options(Chromium chromium, boolean sandbox) {
    return new LaunchOptions()
        .setExecutablePath(chromium.program())
        .setEnv(chromium.wholeEnvironment())
        .setArgs(ARGUMENTS)
        .setChromiumSandbox(sandbox)
        .setHeadless(true);
  }

  private static final class Holder {
    static final Browser BROWSER = start(Chromium.find());
  }
}
