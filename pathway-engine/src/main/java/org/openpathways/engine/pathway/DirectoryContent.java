package org.openpathways.engine.pathway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Content in a folder on disk. Hidden files are left out. */
public final class DirectoryContent implements Content {
  private final Path root;

  /** Content below a folder; paths cannot lead out of it. */
  public DirectoryContent(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * The text of a file. Bytes that are not UTF-8 become U+FFFD, which no rule may hold.
   *
   * @throws UncheckedIOException if it is there and cannot be read
   */
  @Override
  public Optional<String> text(String path) {
    Path file = root.resolve(path).normalize();
    if (!file.startsWith(root) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The file (" + path + ") cannot be read", e);
    }
  }

  @Override
  public List<String> list(String folder) {
    Path start = root.resolve(folder).normalize();
    if (!start.startsWith(root) || !Files.isDirectory(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(Files::isRegularFile)
          .map(this::relative)
          .filter(path -> !path.startsWith(".") && !path.contains("/."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder (" + folder + ") cannot be read", e);
    }
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
