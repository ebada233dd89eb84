package org.openpathways.engine.pathway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Content on the class path. Its index names all its files, one a line. */
public final class ResourceContent implements Content {
  /** The index's name below the base. */
  public static final String INDEX = "index.txt";

  private final ClassLoader loader;
  private final String base;
  private final TreeSet<String> paths = new TreeSet<>();

  /**
   * Content below a base, for example {@code content/}.
   *
   * @throws IllegalArgumentException if there is no index
   */
  public ResourceContent(ClassLoader loader, String base) {
    this.loader = loader;
    this.base = base.isEmpty() || base.endsWith("/") ? base : base + "/";
    read(INDEX)
        .orElseThrow(() -> new IllegalArgumentException("There is no " + this.base + INDEX))
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(paths::add);
  }

  @Override
  public Optional<String> text(String path) {
    return paths.contains(path) ? read(path) : Optional.empty();
  }

  @Override
  public List<String> list(String folder) {
    String start = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    return paths.tailSet(start).stream().takeWhile(path -> path.startsWith(start)).toList();
  }

  private Optional<String> read(String path) {
    try (InputStream in = loader.getResourceAsStream(base + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The resource (" + base + path + ") cannot be read", e);
    }
  }
}
