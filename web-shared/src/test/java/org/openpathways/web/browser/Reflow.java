package org.openpathways.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** That nobody has to scroll sideways (WCAG 1.4.10): text fits the window, however narrow. */
public final class Reflow {
  // Parts that scroll by themselves, such as a wide table in its own frame, are nobody's overflow.
  private static final String TOO_WIDE =
      """
      () => {
        const root = document.scrollingElement;
        if (root.scrollWidth <= root.clientWidth) return [];
        return ['the page: ' + root.scrollWidth + ' > ' + root.clientWidth].concat(
          [...document.body.querySelectorAll('*')]
            .filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5)
            .slice(0, 10)
            .map(e => e.outerHTML.slice(0, 120)));
      }
      """;

  private Reflow() {}

  /** Fails if the page is wider than the window, naming what sticks out. */
  public static void check(Page page) {
    assertThat(tooWide(page)).as("what is too wide at " + page.url()).isEmpty();
  }

  static List<String> tooWide(Page page) {
    return ((List<?>) page.evaluate(TOO_WIDE)).stream().map(String::valueOf).toList();
  }
}
