package org.openpathways.server.feedback;

import java.time.LocalDate;

/**
 * Why advice was not followed, for the authors. It says nothing of the patient.
 *
 * @param locality the locality's id
 * @param pathway the pathway's id
 * @param rule the rule's name
 * @param digest of the release
 * @param code of {@link org.openpathways.fhir.knowledge.OverrideReason}
 * @param words the clinician's own, {@code ""} for none; at most 500 characters
 * @param practice its ODS code, {@code ""} if not known
 * @param day in Europe/London
 */
public record OverrideReason(
    String locality,
    String pathway,
    String rule,
    String digest,
    String code,
    String words,
    String practice,
    LocalDate day) {}
