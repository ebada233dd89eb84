package org.openpathways.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openpathways.npm.Archive;
import org.openpathways.npm.Choice;
import org.openpathways.npm.NpmCache;
import org.openpathways.npm.NpmPackage;

/** axe-core: looks for what would keep people with a disability from using a page. */
public final class Axe {
  private static final NpmPackage PACKAGE =
      new NpmPackage(
          "axe-core",
          "4.14.1",
          "sha512-FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==");

  // Target size is off by default in axe, though WCAG 2.2 AA has it.
  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, {
          resultTypes: ['violations'],
          rules: { 'target-size': { enabled: true } },
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return found.violations.flatMap(v => v.nodes.map(n =>
          `${v.id} (${v.impact}): ${n.target.join(' ')}: ${n.failureSummary} [${v.help}] ${n.html}`));
      }
      """;

  private Axe() {}

  /**
   * Checks the page as it is now by WCAG 2.2 AA and by axe's best practices; fails with each rule,
   * place and help. The page must run scripts; its security policy stays as it is.
   */
  public static void check(Page page) {
    assertThat(violations(page)).as("what axe found at " + page.url()).isEmpty();
  }

  static List<String> violations(Page page) {
    Scripts.mustRun(page, "axe");
    page.evaluate("source => { (0, eval)(source) }", Holder.SOURCE);
    Object found = page.evaluate(RUN);
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static final class Holder {
    static final String SOURCE = source();

    private static String source() {
      try {
        Path folder = Files.createTempDirectory("openpathways-axe");
        try {
          Path archive = NpmCache.ofUser().archive(PACKAGE);
          new Archive(PACKAGE, archive).unpack(List.of(Choice.parse("axe.min.js=./")), folder);
          return Files.readString(folder.resolve("axe.min.js"));
        } finally {
          Folders.delete(folder);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(
            PACKAGE + " could not be unpacked. Maybe the disk is full.", e);
      }
    }
  }
}
