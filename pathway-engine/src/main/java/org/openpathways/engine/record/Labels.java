package org.openpathways.engine.record;

import java.util.Set;

/**
 * What a resource's {@code meta} says about its handling.
 *
 * @param coverage {@code COMPLETE} unless it is marked as a subset or as redacted
 * @param sensitive whether it must stay out of letters (SAF-23)
 */
record Labels(Coverage coverage, boolean sensitive) {
  static final Labels NONE = new Labels(Coverage.COMPLETE, false);

  private static final String CONFIDENTIALITY =
      "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
  private static final String ACT_CODE = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
  private static final Set<String> RESTRICTED = Set.of("R", "V");
  private static final Set<String> TAKEN_OUT = Set.of("REDACTED", "MASKED");

  /** Reads the {@code meta} here. */
  static Labels read(Json json) {
    Labels labels = NONE;
    for (String field = json.open(); field != null; field = json.next()) {
      if (field.equals("security") || field.equals("tag")) {
        Codeable codes = new Codeable(new java.util.ArrayList<>(), "");
        Coding.readAll(json, codes.codes());
        labels = labels.and(codes, field.equals("security"));
      }
    }
    return labels;
  }

  private Labels and(Codeable labelled, boolean security) {
    Coverage least = coverage;
    boolean any = sensitive;
    for (Code label : labelled.codes()) {
      least = Coverage.least(least, coverage(label));
      any |= security && isSensitive(label);
    }
    return new Labels(least, any);
  }

  private static Coverage coverage(Code label) {
    if (TAKEN_OUT.contains(label.code())) {
      return Coverage.WITHHELD;
    }
    return label.code().equals("SUBSETTED") ? Coverage.PARTIAL : Coverage.COMPLETE;
  }

  /** Restricted, or of a kind of information that the act codes call sensitive. */
  private static boolean isSensitive(Code label) {
    return label.system().equals(ACT_CODE)
        || label.system().equals(CONFIDENTIALITY) && RESTRICTED.contains(label.code());
  }
}
