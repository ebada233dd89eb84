package org.openpathways.engine.concept;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.PatientRecord;

/**
 * One patient's record as a library's concepts see it at one moment. Confined to one evaluation and
 * one thread.
 */
public final class RecordView {
  private final PatientRecord record;

  private RecordView(PatientRecord record) {
    this.record = record;
  }

  /**
   * Sees a record through an index that is built for this once; for tests and single evaluations.
   *
   * @param asOf the moment
   * @param zone the locality's time zone (SEM-8)
   * @param answers answers of this consultation
   * @param concepts the concepts that will be asked about
   * @param settledAfterDays a record younger than so many days after registration is not complete
   *     (SEM-4)
   */
  public static RecordView of(
      PatientRecord record,
      Instant asOf,
      ZoneId zone,
      List<Answer> answers,
      Collection<Concept> concepts,
      int settledAfterDays) {
    return of(record, asOf, zone, answers, ConceptIndex.of(concepts), settledAfterDays);
  }

  /** Sees a record through a library's index. */
  public static RecordView of(
      PatientRecord record,
      Instant asOf,
      ZoneId zone,
      List<Answer> answers,
      ConceptIndex index,
      int settledAfterDays) {
    return new RecordView(record);
  }

  /** Entries about indexed concepts that were not used, and why (future-dated, in error). */
  public List<LeftOut> leftOut() {
    return record.leftOut();
  }
}
