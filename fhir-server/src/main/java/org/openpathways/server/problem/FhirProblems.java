package org.openpathways.server.problem;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;

/** Failures of {@code /fhir}. */
@Interceptor
public final class FhirProblems {

  /** Replaces whatever HAPI would answer by our translation. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException translate(Throwable failure) {
    Problems.Translated problem = Problems.translate(failure);
    return new UnclassifiedServerFailureException(
        problem.status(), problem.outcome().getIssueFirstRep().getDiagnostics(), problem.outcome());
  }
}
