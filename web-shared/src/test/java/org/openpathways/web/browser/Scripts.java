package org.openpathways.web.browser;

import com.microsoft.playwright.Page;

/** Whether a window runs scripts: where it does not, a promise is waited for without end. */
final class Scripts {
  private Scripts() {}

  static void mustRun(Page page, String what) {
    if ((boolean) page.evaluate("() => matchMedia('(scripting: none)').matches")) {
      throw new IllegalStateException(
          what
              + " needs scripts, and this window runs none. Maybe use a window with JavaScript, which shows the same.");
    }
  }
}
