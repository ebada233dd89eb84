package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.r4.model.Encounter;
import org.jspecify.annotations.Nullable;

/** The demonstration patients' encounters. */
final class EncounterProvider extends ClinicalProvider<Encounter> {
  EncounterProvider(DemoStore store) {
    super(
        store,
        new Clinical<>(
            Encounter.class,
            Encounter::getSubject,
            r -> r.getType(),
            "date",
            r -> When.of(r.getPeriod())));
  }

  /** By patient, code, date. */
  @Search
  public List<Encounter> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "patient") ReferenceParam patient,
      @Nullable @OptionalParam(name = "subject") ReferenceParam subject,
      @Nullable @OptionalParam(name = "type") TokenParam code,
      @Nullable @OptionalParam(name = "date") DateRangeParam date,
      @Nullable @Sort SortSpec sort) {
    return find(id, patient, subject, code, date, sort);
  }
}
