package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** A type of which the shipped records hold nothing: read and search of what was written. */
final class WrittenProvider<R extends Resource> extends ClinicalProvider<R> {
  WrittenProvider(Class<R> type, DemoStore store, Function<R, Reference> subject) {
    super(store, new Clinical<>(type, subject, r -> List.of(), "_id", r -> Optional.empty()));
  }

  /** By patient. */
  @Search
  public List<R> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "patient") ReferenceParam patient,
      @Nullable @OptionalParam(name = "subject") ReferenceParam subject) {
    return find(id, patient, subject, null, null, null);
  }
}
