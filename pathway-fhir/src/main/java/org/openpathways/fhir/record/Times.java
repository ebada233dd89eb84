package org.openpathways.fhir.record;

import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.PartialDate;

/** Dates of HAPI's model, with the precision they were written in. */
final class Times {

  private Times() {}

  /** The date; unknown when absent. */
  static PartialDate date(BaseDateTimeType element) {
    String written = element.getValueAsString();
    return written == null
        ? PartialDate.UNKNOWN
        : PartialDate.parse(written).orElse(PartialDate.UNKNOWN);
  }

  /** When a date, or a period, began; unknown for other kinds of time. */
  static PartialDate start(@Nullable Type time) {
    if (time instanceof BaseDateTimeType date) {
      return date(date);
    }
    return time instanceof Period period ? date(period.getStartElement()) : PartialDate.UNKNOWN;
  }

  /** When a period ended; unknown for a date. */
  static PartialDate end(@Nullable Type time) {
    return time instanceof Period period ? date(period.getEndElement()) : PartialDate.UNKNOWN;
  }

  /** The last that is known of it. */
  static PartialDate last(@Nullable Type time) {
    PartialDate end = end(time);
    return end.isKnown() ? end : start(time);
  }
}
