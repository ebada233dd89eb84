package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.jspecify.annotations.Nullable;

/** The demonstration patients' allergies. */
final class AllergyIntoleranceProvider extends ClinicalProvider<AllergyIntolerance> {
  AllergyIntoleranceProvider(DemoStore store) {
    super(
        store,
        new Clinical<>(
            AllergyIntolerance.class,
            AllergyIntolerance::getPatient,
            r -> List.of(r.getCode()),
            "date",
            r -> When.of(r.getRecordedDateElement())));
  }

  /** By patient, code, date. */
  @Search
  public List<AllergyIntolerance> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "patient") ReferenceParam patient,
      @Nullable @OptionalParam(name = "code") TokenParam code,
      @Nullable @OptionalParam(name = "date") DateRangeParam date,
      @Nullable @Sort SortSpec sort) {
    return find(id, patient, null, code, date, sort);
  }
}
