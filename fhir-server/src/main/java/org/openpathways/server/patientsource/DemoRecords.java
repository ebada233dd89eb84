package org.openpathways.server.patientsource;

import java.util.List;
import java.util.Optional;

/**
 * The demonstration patients' records, as their files stand. Empty outside demonstrations.
 *
 * @param records each a FHIR R4 Bundle in JSON
 */
public record DemoRecords(List<DemoRecord> records) {
  public DemoRecords {
    records = List.copyOf(records);
  }

  /**
   * One patient's record.
   *
   * @param patientId the id of its Patient
   * @param json the Bundle
   */
  public record DemoRecord(String patientId, String json) {}

  /** The record of a patient. */
  public Optional<DemoRecord> of(String patientId) {
    return records.stream().filter(record -> record.patientId().equals(patientId)).findFirst();
  }
}
