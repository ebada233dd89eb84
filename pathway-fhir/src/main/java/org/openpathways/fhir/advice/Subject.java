package org.openpathways.fhir.advice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Reference;

/**
 * Whom advice is about and when.
 *
 * @param patientId the Patient's id in the source
 * @param asOf the moment the advice is for
 * @param zone the locality's time zone
 */
public record Subject(String patientId, Instant asOf, ZoneId zone) {

  /** A reference to the patient, relative to the source. */
  Reference reference() {
    return new Reference("Patient/" + patientId);
  }

  /** The moment, in the locality's time zone. */
  DateTimeType moment() {
    return new DateTimeType(
        Date.from(asOf),
        ca.uhn.fhir.model.api.TemporalPrecisionEnum.SECOND,
        TimeZone.getTimeZone(zone));
  }
}
