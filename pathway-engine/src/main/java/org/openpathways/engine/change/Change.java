package org.openpathways.engine.change;

import java.util.List;

/**
 * Something that changed for a locality.
 *
 * @param words what, in one line
 * @param details how it was and how it is now, line by line
 */
public record Change(String words, List<String> details) {
  public Change {
    details = List.copyOf(details);
  }

  static Change of(String words) {
    return new Change(words, List.of());
  }
}
