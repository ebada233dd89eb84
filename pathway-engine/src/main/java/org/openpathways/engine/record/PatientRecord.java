package org.openpathways.engine.record;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One patient's record as read. Immutable; the same input gives the same record.
 *
 * <p>Two things are worked out from it when they are first asked for, and kept in it as long as it
 * lives: where its codes stand (about 16 bytes for each code of each entry), and its digest. Both
 * rest on nothing else, so that it does not matter when that is, or on which thread.
 */
public final class PatientRecord {
  private final Demographics patient;
  private final List<Entry> entries;
  private final Map<RecordPart, Coverage> supplied;
  private final List<LeftOut> leftOut;
  private @Nullable CodedPlaces places;
  private @Nullable String digest;

  /**
   * A record; what it is given is copied.
   *
   * @param patient the patient
   * @param entries all entries, in the order they were read
   * @param supplied how much of each part was seen; a part without an entry here was not supplied
   * @param leftOut what was read but not used
   */
  public PatientRecord(
      Demographics patient,
      List<Entry> entries,
      Map<RecordPart, Coverage> supplied,
      List<LeftOut> leftOut) {
    this.patient = patient;
    this.entries = List.copyOf(entries);
    EnumMap<RecordPart, Coverage> coverage = new EnumMap<>(RecordPart.class);
    coverage.putAll(supplied);
    this.supplied = Collections.unmodifiableMap(coverage);
    this.leftOut = List.copyOf(leftOut);
  }

  /** The patient. */
  public Demographics patient() {
    return patient;
  }

  /** All entries, in the order they were read. */
  public List<Entry> entries() {
    return entries;
  }

  /** How much of each part was seen; a part without an entry here was not supplied. */
  public Map<RecordPart, Coverage> supplied() {
    return supplied;
  }

  /** What was read but not used. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /** How much of a part was seen. */
  public Coverage coverage(RecordPart part) {
    return supplied.getOrDefault(part, Coverage.NOT_SUPPLIED);
  }

  /** Where its codes stand. */
  public CodedPlaces places() {
    CodedPlaces known = places;
    if (known == null) {
      known = CodedPlaces.of(entries);
      places = known;
    }
    return known;
  }

  /** A digest of all that it says: equal for equal records, different for different ones. */
  public String digest() {
    String known = digest;
    if (known == null) {
      known = RecordDigest.of(this);
      digest = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || (other instanceof PatientRecord that
            && patient.equals(that.patient)
            && entries.equals(that.entries)
            && supplied.equals(that.supplied)
            && leftOut.equals(that.leftOut));
  }

  @Override
  public int hashCode() {
    return Objects.hash(patient, entries, supplied, leftOut);
  }

  @Override
  public String toString() {
    return "PatientRecord[patient=%s, entries=%s, supplied=%s, leftOut=%s]"
        .formatted(patient, entries, supplied, leftOut);
  }
}
