package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ServerCapabilityStatementProvider;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeType;

/** What this server says it does, true to what it does. */
final class Capabilities extends ServerCapabilityStatementProvider {

  Capabilities(RestfulServer server) {
    super(server);
    setPublisher("OpenPathways");
  }

  @Override
  protected void postProcess(FhirTerser terser, IBaseConformance conformance) {
    if (conformance instanceof CapabilityStatement statement) {
      statement.setFormat(
          List.of(
              new CodeType("application/fhir+json"),
              new CodeType("json"),
              new CodeType("application/fhir+xml"),
              new CodeType("xml")));
    }
  }

  /** The operations' definitions are ours, with the parameters that are really read. */
  @Override
  @Read(typeName = "OperationDefinition")
  public IBaseResource readOperationDefinition(@IdParam IIdType id, RequestDetails request) {
    return OperationDefinitions.all().stream()
        .filter(operation -> operation.getId().equals(id.getIdPart()))
        .findFirst()
        .orElseThrow(() -> NotHere.resource("OperationDefinition"));
  }
}
