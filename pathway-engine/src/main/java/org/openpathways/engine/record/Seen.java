package org.openpathways.engine.record;

import java.util.EnumSet;
import java.util.Set;

/**
 * What one input that was added to a record turned out to be.
 *
 * @param coverage how whole it says it is: {@code PARTIAL} for a page of several, a subset or a
 *     failed inner response, {@code WITHHELD} when redacted, {@code FAILED} for an
 *     OperationOutcome; JSON null is {@code COMPLETE} and empty
 * @param parts the parts of which it has at least one entry
 * @param bundle whether it was a Bundle, or JSON null in place of an empty one; one resource alone
 *     does not say that there is no other
 * @param next the link to the next page, {@code ""} when there is none
 * @param page how whole it would be if all further pages were seen too
 */
public record Seen(
    Coverage coverage, Set<RecordPart> parts, boolean bundle, String next, Coverage page) {

  /** Of which nobody looked whether further pages are all that is missing. */
  public Seen(Coverage coverage, Set<RecordPart> parts, boolean bundle, String next) {
    this(coverage, parts, bundle, next, coverage);
  }

  public Seen {
    EnumSet<RecordPart> sorted = EnumSet.noneOf(RecordPart.class);
    sorted.addAll(parts);
    parts = java.util.Collections.unmodifiableSet(sorted);
  }
}
