package org.openpathways.server.problem;

import java.util.ArrayDeque;
import java.util.Deque;
import tools.jackson.core.TokenStreamContext;

/** Where a parser stands, as a path of names and numbers. */
final class JsonPath {
  private static final int DEEPEST = 12;

  private JsonPath() {}

  /** For example {@code prefetch.condition.entry[3].resource}; at most twelve steps. */
  static String of(TokenStreamContext context) {
    Deque<String> steps = new ArrayDeque<>();
    for (TokenStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
      if (at.inObject() && at.currentName() != null) {
        steps.addFirst("." + safe(at.currentName()));
      } else if (at.inArray()) {
        steps.addFirst("[" + at.getCurrentIndex() + "]");
      }
    }
    StringBuilder path = new StringBuilder();
    steps.stream().limit(DEEPEST).forEach(path::append);
    return path.isEmpty() ? "" : path.substring(path.charAt(0) == '.' ? 1 : 0);
  }

  /** Names that are no FHIR element could be anything, even data; they are not repeated. */
  private static String safe(String name) {
    return name.matches("[A-Za-z_][A-Za-z0-9_\\-]{0,40}") ? name : "?";
  }
}
