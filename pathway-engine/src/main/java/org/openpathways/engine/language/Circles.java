package org.openpathways.engine.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds circles in what leads to what. */
final class Circles {
  private Circles() {}

  /** The shortest way from one name to another, both included; empty if there is none. */
  static Optional<List<String>> path(String from, String to, Map<String, Set<String>> leads) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> next = new ArrayDeque<>(List.of(from));
    while (!next.isEmpty()) {
      String here = next.remove();
      for (String there : new TreeSet<>(leads.getOrDefault(here, Set.of()))) {
        if (there.equals(to)) {
          return Optional.of(way(from, here, to, cameFrom));
        }
        if (!there.equals(from) && cameFrom.putIfAbsent(there, here) == null) {
          next.add(there);
        }
      }
    }
    return Optional.empty();
  }

  /** The shortest circle through a name, which stands at both ends. */
  static List<String> around(String name, Map<String, Set<String>> leads) {
    return path(name, name, leads).orElse(List.of(name, name));
  }

  private static List<String> way(
      String from, String last, String to, Map<String, String> cameFrom) {
    List<String> way = new ArrayList<>(List.of(to));
    String here = last;
    while (!here.equals(from)) {
      way.add(0, here);
      here = cameFrom.getOrDefault(here, from);
    }
    way.add(0, from);
    return way;
  }
}
