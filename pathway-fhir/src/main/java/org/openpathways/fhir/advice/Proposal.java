package org.openpathways.fhir.advice;

import org.hl7.fhir.r4.model.Resource;

/**
 * A whole resource that could be written to the record if the clinician agrees.
 *
 * @param label what accepting it does, in a few words ("Draft the referral to ...")
 * @param resource never given an id; its status and intent say that it is only proposed
 */
public record Proposal(String label, Resource resource) {}
