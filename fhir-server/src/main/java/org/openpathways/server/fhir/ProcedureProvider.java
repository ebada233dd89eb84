package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.r4.model.Procedure;
import org.jspecify.annotations.Nullable;

/** The demonstration patients' procedures. */
final class ProcedureProvider extends ClinicalProvider<Procedure> {
  ProcedureProvider(DemoStore store) {
    super(
        store,
        new Clinical<>(
            Procedure.class,
            Procedure::getSubject,
            r -> List.of(r.getCode()),
            "date",
            r -> When.of(r.getPerformed())));
  }

  /** By patient, code, date. */
  @Search
  public List<Procedure> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "patient") ReferenceParam patient,
      @Nullable @OptionalParam(name = "subject") ReferenceParam subject,
      @Nullable @OptionalParam(name = "code") TokenParam code,
      @Nullable @OptionalParam(name = "date") DateRangeParam date,
      @Nullable @Sort SortSpec sort) {
    return find(id, patient, subject, code, date, sort);
  }
}
