package org.openpathways.web.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Chromium or a relative, where somebody installed it. */
final class InstalledChromium {
  /**
   * Names an executable; empty or unset means: look for one. "npm" means: take none that is
   * installed.
   */
  static final String CHOICE = "OPENPATHWAYS_CHROMIUM";

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<Path> USUAL =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
          Path.of("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"));

  private InstalledChromium() {}

  static Optional<Path> find(Map<String, String> environment) {
    String chosen = environment.getOrDefault(CHOICE, "");
    if (chosen.equals("npm")) {
      return Optional.empty();
    }
    return chosen.isEmpty() ? look(environment) : Optional.of(named(chosen));
  }

  private static Path named(String chosen) {
    Path program = Path.of(chosen);
    if (!Files.isExecutable(program)) {
      throw new IllegalStateException(
          CHOICE
              + " is \""
              + chosen
              + "\", which cannot be run. Maybe unset it, or name Chromium's executable.");
    }
    return program;
  }

  private static Optional<Path> look(Map<String, String> environment) {
    Stream<Path> onPath =
        Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
    return Stream.concat(onPath, USUAL.stream()).filter(Files::isExecutable).findFirst();
  }
}
