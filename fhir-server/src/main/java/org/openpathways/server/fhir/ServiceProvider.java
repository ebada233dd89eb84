package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.openpathways.server.library.Librarian;

/** Read and search of the services that the active pathways refer to. */
final class ServiceProvider implements IResourceProvider {
  private final Librarian librarian;

  ServiceProvider(Librarian librarian) {
    this.librarian = librarian;
  }

  @Override
  public Class<HealthcareService> getResourceType() {
    return HealthcareService.class;
  }

  /** One service. */
  @Read
  public HealthcareService read(@IdParam IdType id) {
    return all().stream()
        .filter(service -> service.getIdElement().getIdPart().equals(id.getIdPart()))
        .findFirst()
        .orElseThrow(() -> NotHere.resource("HealthcareService"));
  }

  /** Services by name or identifier. */
  @Search
  public List<HealthcareService> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "name") StringParam name,
      @Nullable @OptionalParam(name = "identifier") TokenParam identifier) {
    return all().stream()
        .filter(service -> Filter.id(service, id))
        .filter(service -> Filter.text(service.getName(), name))
        .filter(service -> Filter.identifier(service.getIdentifier(), identifier))
        .toList();
  }

  private List<HealthcareService> all() {
    return librarian.current().knowledge().all(HealthcareService.class);
  }
}
