package org.openpathways.population;

import java.util.ArrayList;
import java.util.List;

/** Counts lines, and keeps account of those that no patient's answer can mention. */
final class Problems {
  private static final int MOST_NAMED = 1_000;

  private final List<BadLine> unassigned = new ArrayList<>();
  private long count;
  private long lines;
  private long bytes;

  /** Counts a line that was read. */
  void line(Lines read) {
    lines++;
    bytes += read.to() - read.from() + 1L;
  }

  /** A line of which nobody knows whose it is. */
  void unassigned(BadLine line) {
    count++;
    if (unassigned.size() < MOST_NAMED) {
      unassigned.add(line);
    }
  }

  /** The first of them. */
  List<BadLine> named() {
    return List.copyOf(unassigned);
  }

  long count() {
    return count;
  }

  long lines() {
    return lines;
  }

  long bytes() {
    return bytes;
  }
}
