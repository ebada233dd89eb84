package org.openpathways.benchmarks.population;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What reading cannot go below with this parser: every token of every file, looked at by nobody.
 */
final class RawTokens {
  private static final JsonFactory JSON = new JsonFactory();

  private RawTokens() {}

  /** How many there are. */
  static long count(List<Path> files) {
    long tokens = 0;
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file);
          JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
        while (parser.nextToken() != null) {
          tokens++;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return tokens;
  }
}
