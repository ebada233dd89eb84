package org.openpathways.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Notices when something on the page moves that nobody moved, such as when advice updates. Unlike
 * browsers' own score it also counts what moves right after a click or key.
 */
public final class LayoutShift {
  private static final String WATCH =
      """
      () => {
        const shifts = [];
        const note = entries => entries.forEach(e => shifts.push(e.value.toFixed(4) + ' by '
          + e.sources.map(s => s.node ? (s.node.id ? '#' + s.node.id : s.node.nodeName) : '?').join(', ')));
        const observer = new PerformanceObserver(list => note(list.getEntries()));
        observer.observe({ type: 'layout-shift' });
        window.layoutShifts = () => { note(observer.takeRecords()); return shifts; };
      }
      """;

  // Two frames, so that what was just changed has been laid out and noticed.
  private static final String READ =
      """
      () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>
        setTimeout(() => done(window.layoutShifts()), 50))))
      """;

  private final Page page;

  private LayoutShift(Page page) {
    this.page = page;
  }

  /** Watches from now on, until the page is left. */
  public static LayoutShift watch(Page page) {
    Scripts.mustRun(page, "The watch for layout shifts");
    page.evaluate(WATCH);
    return new LayoutShift(page);
  }

  /** How much moved and what, oldest first; empty if nothing did. */
  public List<String> seen() {
    return ((List<?>) page.evaluate(READ)).stream().map(String::valueOf).toList();
  }

  /** Fails if anything moved. */
  public void assertNone() {
    assertThat(seen()).as("what moved on " + page.url()).isEmpty();
  }
}
