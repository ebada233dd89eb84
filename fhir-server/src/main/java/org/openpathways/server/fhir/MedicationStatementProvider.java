package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.jspecify.annotations.Nullable;

/** The demonstration patients' medication statements. */
final class MedicationStatementProvider extends ClinicalProvider<MedicationStatement> {
  MedicationStatementProvider(DemoStore store) {
    super(
        store,
        new Clinical<>(
            MedicationStatement.class,
            MedicationStatement::getSubject,
            r -> When.codes(r.getMedication()),
            "effective",
            r -> When.of(r.getEffective())));
  }

  /** By patient, code, date. */
  @Search
  public List<MedicationStatement> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "patient") ReferenceParam patient,
      @Nullable @OptionalParam(name = "subject") ReferenceParam subject,
      @Nullable @OptionalParam(name = "code") TokenParam code,
      @Nullable @OptionalParam(name = "effective") DateRangeParam date,
      @Nullable @Sort SortSpec sort) {
    return find(id, patient, subject, code, date, sort);
  }
}
