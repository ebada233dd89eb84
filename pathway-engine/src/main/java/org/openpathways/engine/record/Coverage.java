package org.openpathways.engine.record;

import java.util.List;

/**
 * How much of one part of the record was really seen. Only {@link #COMPLETE} lets silence mean "no"
 * (SEM-4, SAF-11).
 */
public enum Coverage {
  /** Asked for and given whole; it may be empty. */
  COMPLETE,
  /** Given in part: a page of several, a subset, entries that could not be read. */
  PARTIAL,
  /** Nobody supplied it. */
  NOT_SUPPLIED,
  /** Asked for, and the source failed. */
  FAILED,
  /** Redacted or withheld by the source. */
  WITHHELD;

  /** From the most that may be concluded to the least. */
  private static final List<Coverage> FALLING =
      List.of(COMPLETE, PARTIAL, NOT_SUPPLIED, FAILED, WITHHELD);

  /** Of two words about one part, the one from which less may be concluded. */
  public static Coverage least(Coverage one, Coverage other) {
    return FALLING.indexOf(one) >= FALLING.indexOf(other) ? one : other;
  }
}
