package org.openpathways.engine.advice;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A list that is worked out when somebody first looks at it, from what never changes, and then
 * kept. Most of a trace is never read; whoever reads it finds what was decided, not what would be
 * decided now. Safe to share: two threads that look at once work out equal lists.
 */
final class Later<T> extends AbstractList<T> {
  private final Supplier<List<T>> source;
  private @Nullable List<T> known;

  Later(Supplier<List<T>> source) {
    this.source = source;
  }

  /** An unchangeable copy, or the list itself if it already waits. */
  static <T> List<T> copyOf(List<T> list) {
    return list instanceof Later ? list : List.copyOf(list);
  }

  private List<T> list() {
    List<T> list = known;
    if (list == null) {
      list = List.copyOf(source.get());
      known = list;
    }
    return list;
  }

  @Override
  public T get(int index) {
    return list().get(index);
  }

  @Override
  public int size() {
    return list().size();
  }

  @Override
  public Iterator<T> iterator() {
    return list().iterator();
  }

  @Override
  public Spliterator<T> spliterator() {
    return list().spliterator();
  }
}
