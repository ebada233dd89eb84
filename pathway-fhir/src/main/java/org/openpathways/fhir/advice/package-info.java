/**
 * Advice as FHIR R4 resources: CarePlan with RequestGroup, GuidanceResponse, proposed requests, and
 * OperationOutcome.
 */
@NullMarked
package org.openpathways.fhir.advice;

import org.jspecify.annotations.NullMarked;
