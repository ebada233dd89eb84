package org.openpathways.server.cdshooks;

import java.util.Optional;
import java.util.UUID;
import org.openpathways.engine.record.PatientRecord;

/**
 * A hook call as read and checked.
 *
 * @param hookInstance the call
 * @param fhirServer the record system's FHIR base URL, if it gave one
 * @param record the patient's record as far as the prefetch held it
 */
record HookRequest(UUID hookInstance, Optional<String> fhirServer, PatientRecord record) {}
