package org.openpathways.engine.check;

/** One way to look at content. Small, without state, and silent where content is sound. */
public interface Check {

  /** Short, lower case with hyphens, for example {@code check-digit}; it stands in each finding. */
  String id();

  /** Looks at the content and reports what it finds. */
  void look(Subject subject, Findings findings);
}
