package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.r4.model.Immunization;
import org.jspecify.annotations.Nullable;

/** The demonstration patients' immunisations. */
final class ImmunizationProvider extends ClinicalProvider<Immunization> {
  ImmunizationProvider(DemoStore store) {
    super(
        store,
        new Clinical<>(
            Immunization.class,
            Immunization::getPatient,
            r -> List.of(r.getVaccineCode()),
            "date",
            r -> When.of(r.getOccurrence())));
  }

  /** By patient, code, date. */
  @Search
  public List<Immunization> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "patient") ReferenceParam patient,
      @Nullable @OptionalParam(name = "vaccine-code") TokenParam code,
      @Nullable @OptionalParam(name = "date") DateRangeParam date,
      @Nullable @Sort SortSpec sort) {
    return find(id, patient, null, code, date, sort);
  }
}
