package org.openpathways.population;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The output file: written beside its place under another name, readable by the owner only, and
 * moved there when it is whole.
 */
final class Output implements AutoCloseable {
  private final Path place;
  private final Path folder;
  private final Path part;

  Output(Path place) throws IOException {
    this.place = place.toAbsolutePath();
    Path parent = this.place.getParent();
    if (parent == null || !Files.isDirectory(parent) || Files.isDirectory(this.place)) {
      throw new UnusableFolder(
          "The output (%s) cannot be written.".formatted(place),
          "name a file in a folder that is there.");
    }
    this.folder = parent;
    this.part = Files.createTempFile(parent, ".openpathways-", ".part");
    this.part.toFile().deleteOnExit(); // also when the run is interrupted
  }

  Path folder() {
    return folder;
  }

  /** Begins, also again from the beginning. */
  OutputStream begin() throws IOException {
    return Files.newOutputStream(part);
  }

  void done() throws IOException {
    Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(part);
  }
}
