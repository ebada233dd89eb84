package org.openpathways.engine.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Release files in a folder: {@code <locality>/<pathway>.json}, or any {@code .json} below it. */
public final class DirectoryReleases implements ReleaseSource {
  private final Path folder;

  /** The releases of a folder. */
  public DirectoryReleases(Path folder) {
    this.folder = folder;
  }

  @Override
  public String mark() throws IOException {
    StringBuilder mark = new StringBuilder();
    for (Path path : paths()) {
      mark.append(folder.relativize(path)).append(' ').append(Files.size(path)).append(' ');
      mark.append(Files.getLastModifiedTime(path).toInstant()).append('\n');
    }
    return mark.toString();
  }

  private List<Path> paths() throws IOException {
    try (Stream<Path> all = Files.walk(folder, 4)) {
      return all.filter(Files::isRegularFile).filter(DirectoryReleases::isJson).sorted().toList();
    }
  }

  @Override
  public List<Found> find() throws IOException {
    List<Path> paths = paths();
    List<Found> found = new ArrayList<>();
    for (Path path : paths) {
      try (InputStream in = Files.newInputStream(path)) {
        // One byte more than a release may have, so that a longer file is refused, not cut.
        found.add(new Found(folder.relativize(path).toString(), read(in)));
      }
    }
    return List.copyOf(found);
  }

  static byte[] read(InputStream in) throws IOException {
    return in.readNBytes(StrictJson.MOST_BYTES + 1);
  }

  private static boolean isJson(Path path) {
    return path.getFileName().toString().endsWith(".json");
  }
}
