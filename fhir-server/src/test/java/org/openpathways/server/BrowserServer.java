package org.openpathways.server;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.openpathways.web.browser.Axe;
import org.openpathways.web.browser.BrowserWindow;
import org.openpathways.web.browser.Reflow;
import org.openpathways.web.browser.Shots;

/**
 * The whole server, looked at through a real browser. A test opens its own windows and closes them;
 * closing fails if a page asked for anything elsewhere, or the browser complained.
 */
public abstract class BrowserServer extends LiveServer {

  /** Goes to a page of the server. */
  protected final Response open(BrowserWindow window, String path) {
    return window.open(base() + path);
  }

  /**
   * Checks the page as it stands, by axe and for sideways scrolling, and saves its picture. Call it
   * in every state that a page can be in.
   */
  protected final void look(Page page, String name) {
    Shots.save(page, name);
    Reflow.check(page);
    Axe.check(page);
  }
}
