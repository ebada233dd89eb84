package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.Create;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Update;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.server.patientsource.DemoWrites;
import org.openpathways.server.patientsource.WriteRules;

/** Takes new resources of one type into the demonstration records; not there outside them. */
final class WritingProvider<R extends Resource> implements IResourceProvider {
  private final Class<R> type;
  private final DemoWrites writes;

  WritingProvider(Class<R> type, DemoWrites writes) {
    this.type = type;
    this.writes = writes;
  }

  @Override
  public Class<R> getResourceType() {
    return type;
  }

  /** A new resource about a demonstration patient; any id it brings is replaced. */
  @Create
  public MethodOutcome create(@ResourceParam R resource) {
    WriteRules.check(resource);
    Resource written = writes.create(resource);
    MethodOutcome outcome = new MethodOutcome(written.getIdElement(), true);
    outcome.setResource(written);
    return outcome;
  }

  /** In the place of one that was written here before, for the same patient. */
  @Update
  public MethodOutcome replace(@IdParam IdType id, @ResourceParam R resource) {
    WriteRules.check(resource);
    writes.replace(resource.fhirType() + "/" + id.getIdPart(), resource);
    return new MethodOutcome(id, false);
  }
}
