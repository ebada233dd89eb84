package org.openpathways.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Uses a page without a mouse. */
public final class Keyboard {
  private static final int PATIENCE = 200;
  private static final String IS_FOCUSED =
      "selector => document.activeElement?.matches(selector) ?? false";
  private static final String FOCUSED =
      "() => { const e = document.activeElement; return e.nodeName.toLowerCase() + (e.id ? '#' + e.id : '')"
          + " + ' \"' + (e.textContent || e.value || '').trim().slice(0, 40) + '\"'; }";

  private Keyboard() {}

  /**
   * Presses Tab until what the CSS selector names has the focus; fails if it never gets it.
   *
   * @return how often Tab was pressed
   */
  public static int tabTo(Page page, String selector) {
    List<String> passed = new ArrayList<>();
    while (passed.size() < PATIENCE && !focused(page, selector)) {
      page.keyboard().press("Tab");
      passed.add((String) page.evaluate(FOCUSED));
    }
    assertThat(focused(page, selector))
        .as("whether Tab reaches " + selector + ", past " + passed)
        .isTrue();
    return passed.size();
  }

  /** Whether what the CSS selector names has the focus. */
  public static boolean focused(Page page, String selector) {
    return (boolean) page.evaluate(IS_FOCUSED, selector);
  }
}
