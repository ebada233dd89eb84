package org.openpathways.engine.record;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One patient's record as read. Immutable; the same input gives the same record.
 *
 * @param patient the patient
 * @param entries all entries, in the order they were read
 * @param supplied how much of each part was seen; a part without an entry here was not supplied
 * @param leftOut what was read but not used
 */
public record PatientRecord(
    Demographics patient,
    List<Entry> entries,
    Map<RecordPart, Coverage> supplied,
    List<LeftOut> leftOut) {
  public PatientRecord {
    entries = List.copyOf(entries);
    EnumMap<RecordPart, Coverage> coverage = new EnumMap<>(RecordPart.class);
    coverage.putAll(supplied);
    supplied = java.util.Collections.unmodifiableMap(coverage);
    leftOut = List.copyOf(leftOut);
  }

  /** How much of a part was seen. */
  public Coverage coverage(RecordPart part) {
    return supplied.getOrDefault(part, Coverage.NOT_SUPPLIED);
  }
}
