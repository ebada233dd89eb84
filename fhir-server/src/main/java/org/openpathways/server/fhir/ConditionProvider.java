package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.r4.model.Condition;
import org.jspecify.annotations.Nullable;

/** The demonstration patients' problems. */
final class ConditionProvider extends ClinicalProvider<Condition> {
  ConditionProvider(DemoStore store) {
    super(
        store,
        new Clinical<>(
            Condition.class,
            Condition::getSubject,
            r -> List.of(r.getCode()),
            "onset-date",
            r -> When.of(r.getOnset()).or(() -> When.of(r.getRecordedDateElement()))));
  }

  /** By patient, code, date. */
  @Search
  public List<Condition> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "patient") ReferenceParam patient,
      @Nullable @OptionalParam(name = "subject") ReferenceParam subject,
      @Nullable @OptionalParam(name = "code") TokenParam code,
      @Nullable @OptionalParam(name = "onset-date") DateRangeParam date,
      @Nullable @Sort SortSpec sort) {
    return find(id, patient, subject, code, date, sort);
  }
}
