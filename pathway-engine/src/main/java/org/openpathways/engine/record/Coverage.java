package org.openpathways.engine.record;

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
  WITHHELD
}
