package org.openpathways.engine.concept;

import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/**
 * An entry, or one component of it, that a code ties to a concept.
 *
 * @param entry the entry
 * @param component which component, or {@link #WHOLE}
 * @param role what the code says of the concept
 * @param byValue whether it was the coded value that tied it, not the entry's own code
 * @param use what its status makes of it; never {@link EntryUse#IGNORED}
 * @param when when it was clinically effective
 * @param answered whether it is an answer of this consultation
 */
public record Mention(
    Entry entry,
    int component,
    Role role,
    boolean byValue,
    EntryUse use,
    DaySpan when,
    boolean answered) {

  /** The entry as a whole, not one of its components. */
  static final int WHOLE = -1;

  /** What a code says of a concept. */
  public enum Role {
    MEANING,
    ABSENT,
    RESOLVED,
    DECLINED,
    CONTRAINDICATED
  }

  /** The value that belongs to the concept. */
  public Value value() {
    return component == WHOLE ? entry.value() : entry.components().get(component).value();
  }

  /** Where it stands. */
  public RecordPart part() {
    return entry.part();
  }
}
