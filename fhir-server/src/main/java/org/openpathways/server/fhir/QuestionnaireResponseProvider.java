package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.OptionalParam;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.annotation.Sort;
import ca.uhn.fhir.rest.api.SortSpec;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.param.TokenParam;
import java.util.List;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.jspecify.annotations.Nullable;

/** The demonstration patients' answers. */
final class QuestionnaireResponseProvider extends ClinicalProvider<QuestionnaireResponse> {
  QuestionnaireResponseProvider(DemoStore store) {
    super(
        store,
        new Clinical<>(
            QuestionnaireResponse.class,
            QuestionnaireResponse::getSubject,
            r -> List.of(),
            "authored",
            r -> When.of(r.getAuthoredElement())));
  }

  /** By patient, date. */
  @Search
  public List<QuestionnaireResponse> search(
      @Nullable @OptionalParam(name = "_id") TokenParam id,
      @Nullable @OptionalParam(name = "patient") ReferenceParam patient,
      @Nullable @OptionalParam(name = "subject") ReferenceParam subject,
      @Nullable @OptionalParam(name = "authored") DateRangeParam date,
      @Nullable @Sort SortSpec sort) {
    return find(id, patient, subject, null, date, sort);
  }
}
