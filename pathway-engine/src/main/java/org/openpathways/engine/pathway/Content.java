package org.openpathways.engine.pathway;

import java.util.List;
import java.util.Optional;

/**
 * Files of pathway content, by path relative to the content root, with {@code /} between folders.
 */
public interface Content {

  /** The text of a file; empty if there is none. */
  Optional<String> text(String path);

  /** Paths of all files below a folder, sorted; empty if there is none. */
  List<String> list(String folder);
}
