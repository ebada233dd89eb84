package org.openpathways.engine.record;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields seen of one object: quick for the few that resources have, safe for very many. */
final class FieldNames {
  private static final int FEW = 24;

  private final @Nullable String[] few = new @Nullable String[FEW];
  private final Set<String> many = new HashSet<>();
  private long marks;
  private int count;

  void clear() {
    marks = 0;
    count = 0;
    if (!many.isEmpty()) {
      many.clear();
    }
  }

  /** Adds a name; false if it was there. */
  boolean add(String name) {
    long mark = 1L << (name.hashCode() & 63);
    boolean perhapsThere = (marks & mark) != 0;
    marks |= mark;
    if (perhapsThere && contains(name)) {
      return false;
    }
    if (count < FEW) {
      few[count++] = name;
      return true;
    }
    return many.add(name);
  }

  private boolean contains(String name) {
    for (int i = 0; i < count; i++) {
      if (name.equals(few[i])) {
        return true;
      }
    }
    return many.contains(name);
  }
}
