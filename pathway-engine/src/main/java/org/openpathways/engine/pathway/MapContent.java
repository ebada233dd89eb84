package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Content in memory, as in a release. */
public final class MapContent implements Content {
  private final SortedMap<String, String> files;

  /** Content of these files by path. */
  public MapContent(SortedMap<String, String> files) {
    this.files = new TreeMap<>(files);
  }

  @Override
  public Optional<String> text(String path) {
    return Optional.ofNullable(files.get(path));
  }

  @Override
  public List<String> list(String folder) {
    String start = folder.isEmpty() || folder.endsWith("/") ? folder : folder + "/";
    return files.tailMap(start).keySet().stream()
        .takeWhile(path -> path.startsWith(start))
        .toList();
  }
}
