package org.openpathways.server.consultation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openpathways.engine.advice.Consultation.Decision;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.record.PatientRecord;

/**
 * What a face asks.
 *
 * @param record the patient's record as far as it was seen
 * @param fhirServer the record system that calls, by its FHIR base URL, if it says so
 * @param asOf the moment to answer for; empty: now
 * @param opened the pathway that the clinician opened for this patient, if any (SEM-9)
 * @param answers what the clinician answered in this consultation
 * @param decisions what was decided before for this patient
 */
public record Asked(
    PatientRecord record,
    Optional<String> fhirServer,
    Optional<Instant> asOf,
    Optional<String> opened,
    List<Answer> answers,
    List<Decision> decisions) {
  public Asked {
    answers = List.copyOf(answers);
    decisions = List.copyOf(decisions);
  }

  /** About a record and nothing else. */
  public Asked(
      PatientRecord record,
      Optional<String> fhirServer,
      Optional<Instant> asOf,
      Optional<String> opened) {
    this(record, fhirServer, asOf, opened, List.of(), List.of());
  }
}
