package org.openpathways.authoring.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.TreeSet;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.ResourceContent;

/** Copies the content beside the releases, with an index, as the class path cannot list itself. */
final class ContentCopy {
  private static final List<String> FOLDERS =
      List.of("vocabulary", "library", "localities", "demo-patients", "hazards");

  private final Path from;
  private final Path to;

  ContentCopy(Path from, Path to) {
    this.from = from;
    this.to = to;
  }

  void run() throws IOException {
    DirectoryContent content = new DirectoryContent(from);
    TreeSet<String> index = new TreeSet<>();
    FOLDERS.forEach(folder -> index.addAll(content.list(folder)));
    removeOthers(index);
    for (String path : index) {
      Path target = to.resolve(path);
      Files.createDirectories(target.getParent());
      Files.copy(from.resolve(path), target, StandardCopyOption.REPLACE_EXISTING);
    }
    Files.createDirectories(to);
    Files.writeString(to.resolve(ResourceContent.INDEX), String.join("\n", index) + "\n");
  }

  // What was taken out of the content must not stay from an earlier build.
  private void removeOthers(TreeSet<String> index) throws IOException {
    for (String old : new DirectoryContent(to).list("")) {
      if (!index.contains(old)) {
        Files.delete(to.resolve(old));
      }
    }
  }
}
