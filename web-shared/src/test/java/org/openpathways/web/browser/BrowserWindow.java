package org.openpathways.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import com.microsoft.playwright.options.Sizes;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's browser: pages in it share cookies and storage, other windows do not. It reaches
 * this computer only. Closing it fails if anything was asked for elsewhere, or if the browser
 * complained: an error of a script, a file that is missing, or something that the page's security
 * policy refused.
 */
public final class BrowserWindow implements AutoCloseable {
  private static final int PATIENCE_MS = 10_000;

  private final BrowserContext context;
  private final Page page;
  private final Complaints complaints;
  private final List<Request> asked = new ArrayList<>();

  private BrowserWindow(BrowserContext context) {
    this.context = context;
    this.complaints = Complaints.of(context);
    this.page = context.newPage();
    context.setDefaultTimeout(PATIENCE_MS);
    context.onRequest(asked::add);
  }

  static BrowserWindow open(Browser browser, Screen screen, boolean javaScript) {
    return new BrowserWindow(
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setJavaScriptEnabled(javaScript)
                .setServiceWorkers(ServiceWorkerPolicy.BLOCK)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")));
  }

  /** The window's first tab. */
  public Page page() {
    return page;
  }

  /** What the tabs share; for cookies, more tabs, or answering a request in a test's own way. */
  public BrowserContext context() {
    return context;
  }

  /**
   * Goes to an address in the first tab, and waits until the page and all it asked for are there.
   */
  public Response open(String address) {
    asked.clear();
    return page.navigate(address);
  }

  /**
   * How much was sent since the last {@link #open}, as sent, so compressed if the server does that.
   *
   * @return bytes, with the headers of the answers
   */
  public long weight() {
    return asked.stream()
        .filter(request -> request.response() != null)
        .map(Request::sizes)
        .mapToLong((Sizes sizes) -> sizes.responseHeadersSize + sizes.responseBodySize)
        .sum();
  }

  /**
   * Lets complaints that contain these words pass: for tests of what goes wrong, such as the page
   * that says there is no such page.
   */
  public BrowserWindow expecting(String words) {
    complaints.allow(words);
    return this;
  }

  /**
   * Fails if anything was asked for elsewhere, or the browser complained. Closing asks this too.
   */
  public void assertQuiet() {
    assertThat(complaints.outside()).as("what was asked for outside this computer").isEmpty();
    assertThat(complaints.heard()).as("what the browser complained of").isEmpty();
  }

  @Override
  public void close() {
    context.close();
    assertQuiet();
  }
}
