package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.r4.model.Flag;
import org.jspecify.annotations.Nullable;

/** The demonstration patients' flags. */
final class FlagProvider extends ClinicalProvider<Flag> {
  FlagProvider(DemoStore store) {
    super(
        store,
        new Clinical<>(
            Flag.class,
            Flag::getSubject,
            r -> List.of(r.getCode()),
            "date",
            r -> When.of(r.getPeriod())));
  }

  /** By patient, date. */
  @Search
  public List<Flag> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "patient") ReferenceParam patient,
      @Nullable @OptionalParam(name = "subject") ReferenceParam subject,
      @Nullable @OptionalParam(name = "date") DateRangeParam date,
      @Nullable @Sort SortSpec sort) {
    return find(id, patient, subject, null, date, sort);
  }
}
