package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import ca.uhn.fhir.rest.server.IResourceProvider;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;

/** Read of one type of the demonstration patients' resources; search differs in its parameters. */
abstract class ClinicalProvider<R extends Resource> implements IResourceProvider {
  private final DemoStore store;
  private final Clinical<R> clinical;

  ClinicalProvider(DemoStore store, Clinical<R> clinical) {
    this.store = store;
    this.clinical = clinical;
  }

  @Override
  public final Class<R> getResourceType() {
    return clinical.type();
  }

  /** One resource. */
  @Read
  public R read(@IdParam IdType id) {
    return store.read(clinical.type(), id.getIdPart());
  }

  final List<R> find(
      @Nullable TokenParam id,
      @Nullable ReferenceParam patient,
      @Nullable ReferenceParam subject,
      @Nullable TokenParam code,
      @Nullable DateRangeParam date,
      @Nullable SortSpec sort) {
    return clinical.search(store, id, patient == null ? subject : patient, code, date, sort);
  }
}
