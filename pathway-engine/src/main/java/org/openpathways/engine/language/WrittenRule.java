package org.openpathways.engine.language;

import java.util.List;

/**
 * A rule as its author wrote it, not yet understood.
 *
 * @param name its name
 * @param place where it begins
 * @param sources the clinical facts it names
 * @param lines its lines in order; a block is its first line, its members and {@code end}
 */
public record WrittenRule(String name, Place place, List<String> sources, List<WrittenLine> lines) {
  public WrittenRule {
    sources = List.copyOf(sources);
    lines = List.copyOf(lines);
  }
}
