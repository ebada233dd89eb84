package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.StringParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.param.UriParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.jspecify.annotations.Nullable;
import org.openpathways.server.library.Librarian;

/** Read and search of one type of published resource of the active pathways (CR-21). */
final class KnowledgeProvider<R extends MetadataResource> implements IResourceProvider {
  private final Class<R> type;
  private final Librarian librarian;

  KnowledgeProvider(Class<R> type, Librarian librarian) {
    this.type = type;
    this.librarian = librarian;
  }

  @Override
  public Class<R> getResourceType() {
    return type;
  }

  /** One resource. */
  @Read
  public R read(@IdParam IdType id) {
    return all().stream()
        .filter(resource -> resource.getIdElement().getIdPart().equals(id.getIdPart()))
        .findFirst()
        .orElseThrow(() -> NotHere.resource(type.getSimpleName()));
  }

  /** Resources by what they say of themselves. */
  @Search
  public List<R> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "url") UriParam url,
      @Nullable @OptionalParam(name = "title") StringParam title,
      @Nullable @OptionalParam(name = "name") StringParam name,
      @Nullable @OptionalParam(name = "status") TokenParam status,
      @Nullable @OptionalParam(name = "version") TokenParam version) {
    return all().stream()
        .filter(resource -> Filter.id(resource, id))
        .filter(resource -> Filter.uri(resource.getUrl(), url))
        .filter(resource -> Filter.text(resource.getTitle(), title))
        .filter(resource -> Filter.text(resource.getName(), name))
        .filter(resource -> Filter.code(resource.getStatus().toCode(), status))
        .filter(resource -> Filter.code(resource.getVersion(), version))
        .toList();
  }

  private List<R> all() {
    return librarian.current().knowledge().all(type);
  }
}
