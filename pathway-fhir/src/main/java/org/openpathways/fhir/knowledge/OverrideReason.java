package org.openpathways.fhir.knowledge;

/**
 * Why a clinician may not follow a card, in the order in which a record system should show them.
 * The codes are stable between calls and releases (CH-51).
 */
public enum OverrideReason {
  DONE("done", "Already done or referred elsewhere"),
  PATIENT_CHOICE("patient-choice", "The patient does not want it"),
  OTHER_EXPLANATION("other-explanation", "There is another explanation"),
  RECORD_WRONG("record-wrong", "The record is wrong or incomplete"),
  DISAGREE("disagree", "I do not agree with the pathway");

  private final String code;
  private final String display;

  OverrideReason(String code, String display) {
    this.code = code;
    this.display = display;
  }

  /** The code in {@link Canonical#OVERRIDE_REASONS}. */
  public String code() {
    return code;
  }

  /** The words that a clinician chooses. */
  public String display() {
    return display;
  }
}
