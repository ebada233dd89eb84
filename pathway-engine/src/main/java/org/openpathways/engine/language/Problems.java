package org.openpathways.engine.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems, all of them, each once. */
public final class Problems {
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column);

  private final Set<Problem> found = new LinkedHashSet<>();

  /** Adds a problem. */
  public void add(Place place, String message, String advice) {
    found.add(place.problem(message, advice));
  }

  /** Adds a problem for which there is no advice beyond its message. */
  public void add(Place place, String message) {
    add(place, message, "");
  }

  /** Adds a problem that somebody else found. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Adds others' problems. */
  public void addAll(Iterable<Problem> problems) {
    problems.forEach(found::add);
  }

  /** How many there are; to see whether a step added any. */
  public int size() {
    return found.size();
  }

  /** All of them, by file, line and column. */
  public List<Problem> list() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(BY_PLACE);
    return List.copyOf(sorted);
  }
}
