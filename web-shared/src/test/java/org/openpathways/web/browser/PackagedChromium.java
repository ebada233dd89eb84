package org.openpathways.web.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.openpathways.npm.Archive;
import org.openpathways.npm.Choice;
import org.openpathways.npm.NpmCache;
import org.openpathways.npm.NpmPackage;

/**
 * The Chromium inside an npm package, with the libraries and fonts it needs, unpacked once into the
 * user's cache. For Linux on 64-bit Intel and AMD processors only.
 */
final class PackagedChromium {
  /** The version nearest to the one that our version of Playwright was made for (151). */
  private static final NpmPackage PACKAGE =
      new NpmPackage(
          "@sparticuz/chromium",
          "152.0.0",
          "sha512-ULl8f7LgwR9SaFRq7YqXEjZQoVlt+N1DAl5QgUiXDTtkqyNyLdSsbHAlSx+aya09xiv+EbBNyyok4+r2n4iQ6g==");

  /** Only the fonts that came along: text is as wide on every computer. */
  private static final String FONTS =
      """
      <?xml version="1.0"?>
      <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
      <fontconfig>
        <dir>%1$s/fonts</dir>
        <cachedir>%1$s/font-cache</cachedir>
      </fontconfig>
      """;

  private PackagedChromium() {}

  static Chromium get() {
    mustFit(System.getProperty("os.name"), System.getProperty("os.arch"));
    NpmCache cache = NpmCache.ofUser();
    Path home = cache.folder().resolveSibling("chromium-" + PACKAGE.version());
    try {
      if (!Files.isDirectory(home)) {
        install(cache.archive(PACKAGE), home);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(
          PACKAGE + " could not be unpacked to " + home + ". Maybe the disk is full.", e);
    }
    return new Chromium(home.resolve("chromium"), environment(home));
  }

  private static Map<String, String> environment(Path home) {
    return Map.of(
        "LD_LIBRARY_PATH", home.resolve("lib").toString(),
        "FONTCONFIG_FILE", home.resolve("fonts.conf").toString());
  }

  static void mustFit(String system, String processor) {
    if (!system.equals("Linux") || !processor.equals("amd64")) {
      throw new IllegalStateException(
          "Browser tests found no Chromium, and can fetch one for Linux on amd64 only, not for "
              + system
              + " on "
              + processor
              + ". Maybe install Chromium or Chrome (on Debian: the package chromium), or name its"
              + " executable in the environment variable "
              + InstalledChromium.CHOICE
              + ".");
    }
  }

  private static void install(Path archive, Path home) throws IOException {
    // Laid out beside its place, then moved: builds that run side by side never see half a browser.
    Path fresh = Files.createTempDirectory(home.getParent(), ".unpacking-");
    try {
      new Archive(PACKAGE, archive).unpack(List.of(Choice.parse("bin/*.br=./")), fresh);
      layOut(fresh);
      Files.writeString(fresh.resolve("fonts.conf"), FONTS.formatted(home));
      moveUnlessThere(fresh, home);
    } finally {
      Folders.delete(fresh);
    }
  }

  private static void layOut(Path folder) throws IOException {
    Path program = folder.resolve("chromium");
    Brotli.file(folder.resolve("chromium.br"), program);
    Brotli.tar(folder.resolve("al2023.tar.br"), folder);
    Brotli.tar(folder.resolve("swiftshader.tar.br"), folder);
    Brotli.tar(folder.resolve("fonts.tar.br"), folder);
    if (!program.toFile().setExecutable(true)) {
      throw new IOException(program + " could not be made executable.");
    }
  }

  private static void moveUnlessThere(Path fresh, Path home) throws IOException {
    try {
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      // Another build was quicker; its browser is the same.
    }
  }
}
