package org.openpathways.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;

final class FhirServer extends RestfulServer {
  FhirServer(FhirContext context) {
    super(context);
  }
}
