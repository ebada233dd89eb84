package org.openpathways.server.fhir;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;

/** Dates and codes of elements that may have several types. */
final class When {
  private When() {}

  /** A moment, or the start of a period; empty if there is none. */
  static Optional<BaseDateTimeType> of(@Nullable Type when) {
    if (when instanceof Period period) {
      return of(period.getStartElement());
    }
    return when instanceof BaseDateTimeType moment && moment.hasValue()
        ? Optional.of(moment)
        : Optional.empty();
  }

  /** A medicine's codes; none when it is a reference. */
  static List<CodeableConcept> codes(@Nullable Type medicine) {
    return medicine instanceof CodeableConcept concept ? List.of(concept) : List.of();
  }
}
