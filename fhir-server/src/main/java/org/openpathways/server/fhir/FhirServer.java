package org.openpathways.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.FifoMemoryPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import org.openpathways.server.problem.FhirProblems;

/** HAPI's server with our providers; it stores nothing but the pages of searches. */
final class FhirServer extends RestfulServer {
  private static final long serialVersionUID = 1;
  private static final int SEARCHES_KEPT = 100;
  private static final int PAGE = 100;
  private static final int LARGEST_PAGE = 1000;

  FhirServer(FhirContext context) {
    super(context);
    setServerName("OpenPathways");
    setImplementationDescription("Locally agreed pathways, answering from the patient's record");
    setDefaultResponseEncoding(EncodingEnum.JSON);
    FifoMemoryPagingProvider pages = new FifoMemoryPagingProvider(SEARCHES_KEPT);
    pages.setDefaultPageSize(PAGE);
    pages.setMaximumPageSize(LARGEST_PAGE);
    setPagingProvider(pages);
    setServerConformanceProvider(new Capabilities(this));
    registerInterceptor(new FhirProblems());
    registerInterceptor(new JsonOrXml());
  }
}
