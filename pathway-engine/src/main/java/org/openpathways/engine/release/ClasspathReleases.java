package org.openpathways.engine.release;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The releases shipped on the classpath: {@code releases/index.txt} lists them, one path a line.
 */
public final class ClasspathReleases implements ReleaseSource {
  private static final String FOLDER = "releases/";
  private static final String INDEX = FOLDER + "index.txt";

  private final ClassLoader loader;

  /** The releases that a class loader sees. */
  public ClasspathReleases(ClassLoader loader) {
    this.loader = loader;
  }

  @Override
  public List<Found> find() throws IOException {
    List<String> paths = new String(read(INDEX), StandardCharsets.UTF_8).lines().toList();
    List<Found> found = new ArrayList<>();
    for (String path : paths) {
      found.add(new Found(path, read(FOLDER + path)));
    }
    return List.copyOf(found);
  }

  private byte[] read(String resource) throws IOException {
    try (InputStream in = loader.getResourceAsStream(resource)) {
      if (in == null) {
        throw new FileNotFoundException("There is no " + resource + " on the classpath.");
      }
      return DirectoryReleases.read(in);
    }
  }
}
