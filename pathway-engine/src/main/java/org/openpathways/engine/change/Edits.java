package org.openpathways.engine.change;

import java.util.ArrayList;
import java.util.List;

/** What was taken out of a list and what was put in, in the order of the list. */
final class Edits {
  private Edits() {}

  /** One item that is only in one of the lists. */
  record Edit<T>(T item, boolean added) {}

  /** The fewest edits that lead from one list to the other. */
  static <T> List<Edit<T>> between(List<T> old, List<T> now) {
    int[][] common = common(old, now);
    List<Edit<T>> edits = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        i++;
        j++;
      } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        edits.add(new Edit<>(old.get(i++), false));
      } else {
        edits.add(new Edit<>(now.get(j++), true));
      }
    }
    return List.copyOf(edits);
  }

  /** How many items the rests of both lists share, from each pair of places on. */
  private static <T> int[][] common(List<T> old, List<T> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
