package org.openpathways.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.MapContent;
import org.openpathways.engine.pathway.ResourceContent;
import org.openpathways.engine.release.Release;
import org.openpathways.engine.release.ReleaseFile;

/** Content wherever a reader has it: a content folder, a release file, a folder of releases. */
final class Contents {
  private Contents() {}

  /** The content that this product ships. */
  static Content shipped() {
    return new ResourceContent(Objects.requireNonNull(Contents.class.getClassLoader()), "content/");
  }

  static Content at(Path place) {
    if (Files.isDirectory(place.resolve("library"))) {
      return new DirectoryContent(place);
    }
    TreeMap<String, String> files = new TreeMap<>();
    releases(place).forEach(file -> add(file, files));
    return new MapContent(files);
  }

  private static List<Path> releases(Path place) {
    try (Stream<Path> found = Files.walk(place)) {
      List<Path> files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      if (!files.isEmpty()) {
        return files;
      }
    } catch (IOException unreadable) {
      throw new Failure("The path (%s) cannot be read.".formatted(place), "check it.");
    }
    throw new Failure(
        "The path (%s) holds neither content nor releases.".formatted(place),
        "give a content folder, a release file or a folder of releases.");
  }

  // Of two versions of one file neither may pass for both.
  private static void add(Path file, TreeMap<String, String> files) {
    Release release = ReleaseFile.read(WholeFile.read(file), file.toString());
    release
        .files()
        .forEach(
            (path, text) -> {
              String other = files.putIfAbsent(path, text);
              if (other != null && !other.equals(text)) {
                throw new Failure(
                    "The release (%s) holds another version of a file (%s) than one beside it."
                        .formatted(file, path),
                    "give one release file at a time.");
              }
            });
  }
}
