package org.openpathways.engine.record;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where in the input the reader is, as a FHIR path, and which fields of the objects around it have
 * been seen. Only what is read has a place; what is passed over costs nothing.
 */
final class Place {
  private static final int NO_INDEX = -1;

  private @Nullable String[] names = new @Nullable String[16];
  private int[] indexes = new int[16];
  private @Nullable FieldNames[] seen = new @Nullable FieldNames[16];

  /** How many objects are open; the names and indexes of the outermost element are at 0. */
  private int depth;

  Place(String root) {
    names[0] = root;
    indexes[0] = NO_INDEX;
  }

  int depth() {
    return depth;
  }

  /** Names the outermost element. */
  void root(String name) {
    names[0] = name;
  }

  void open() {
    depth++;
    if (depth == names.length) {
      grow();
    }
    names[depth] = null;
    indexes[depth] = NO_INDEX;
    fields().clear();
  }

  void close() {
    depth--;
  }

  /** Goes to a field of the innermost object; says whether it was there before. */
  boolean goTo(String name) {
    names[depth] = name;
    indexes[depth] = NO_INDEX;
    return !fields().add(name);
  }

  private FieldNames fields() {
    FieldNames fields = seen[depth];
    if (fields == null) {
      fields = new FieldNames();
      seen[depth] = fields;
    }
    return fields;
  }

  /** Goes to the next element of the list that the current field holds. */
  void nextElement() {
    indexes[depth]++;
  }

  /** The whole path. */
  String path() {
    return steps(new StringBuilder(), 0).toString();
  }

  /** The path inside a resource whose fields are at some depth, under the resource's type. */
  String pathInside(String type, int from) {
    return steps(new StringBuilder(type), from).toString();
  }

  /** The same for another element of the innermost object than the current one. */
  String pathBeside(String type, int from, String element) {
    String current = names[depth];
    names[depth] = null;
    String parent = pathInside(type, from);
    names[depth] = current;
    return parent + "." + element;
  }

  private StringBuilder steps(StringBuilder path, int from) {
    for (int i = from; i <= depth; i++) {
      if (names[i] != null) {
        path.append(path.isEmpty() ? "" : ".").append(i == 0 ? names[i] : printable(names[i]));
      }
      if (indexes[i] != NO_INDEX) {
        path.append('[').append(indexes[i]).append(']');
      }
    }
    return path;
  }

  /** Field names come from the sender: what is no FHIR name is not repeated. */
  static String printable(@Nullable String name) {
    if (name == null || name.isEmpty() || name.length() > 64) {
      return "?";
    }
    boolean plain =
        name.chars().allMatch(c -> c == '_' || c < 128 && Character.isLetterOrDigit((char) c));
    return plain ? name : "?";
  }

  private void grow() {
    int length = names.length * 2;
    names = Arrays.copyOf(names, length);
    indexes = Arrays.copyOf(indexes, length);
    seen = Arrays.copyOf(seen, length);
  }
}
