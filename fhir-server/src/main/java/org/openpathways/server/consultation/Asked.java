package org.openpathways.server.consultation;

import java.time.Instant;
import java.util.Optional;
import org.openpathways.engine.record.PatientRecord;

/**
 * What a face asks.
 *
 * @param record the patient's record as far as it was seen
 * @param fhirServer the record system that calls, by its FHIR base URL, if it says so
 * @param asOf the moment to answer for; empty: now
 * @param opened the pathway that the clinician opened for this patient, if any (SEM-9)
 */
public record Asked(
    PatientRecord record,
    Optional<String> fhirServer,
    Optional<Instant> asOf,
    Optional<String> opened) {}
