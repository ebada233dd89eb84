package org.openpathways.web.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of pages, for people to look at: {@code target/screenshots/NAME-WIDTH.png}. */
public final class Shots {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private Shots() {}

  /** Saves the whole page, however long. */
  public static Path save(Page page, String name) {
    Path file = FOLDER.resolve(name + "-" + page.viewportSize().width + ".png");
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(file)
            .setFullPage(true)
            .setAnimations(ScreenshotAnimations.DISABLED));
    return file;
  }
}
