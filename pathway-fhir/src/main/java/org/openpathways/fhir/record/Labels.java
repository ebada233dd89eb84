package org.openpathways.fhir.record;

import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Meta;
import org.openpathways.engine.record.Coverage;

/** What {@code meta} says about handling: parts taken out, and what must stay out of letters. */
final class Labels {
  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
  private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final Set<String> TAKEN_OUT = Set.of("REDACTED", "MASKED");

  private Labels() {}

  static Coverage coverage(Meta meta) {
    if (has(meta, TAKEN_OUT)) {
      return Coverage.WITHHELD;
    }
    return has(meta, Set.of("SUBSETTED")) ? Coverage.PARTIAL : Coverage.COMPLETE;
  }

  static boolean isSensitive(Meta meta) {
    return meta.getSecurity().stream().anyMatch(Labels::isSensitive);
  }

  private static boolean isSensitive(Coding label) {
    return label.hasCode()
        && (ACT_CODE.equals(label.getSystem())
            || CONFIDENTIALITY.equals(label.getSystem())
                && Set.of("R", "V").contains(label.getCode()));
  }

  private static boolean has(Meta meta, Set<String> codes) {
    return Stream.concat(meta.getSecurity().stream(), meta.getTag().stream())
        .anyMatch(label -> label.hasCode() && codes.contains(label.getCode()));
  }
}
