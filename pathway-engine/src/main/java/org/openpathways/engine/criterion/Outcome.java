package org.openpathways.engine.criterion;

import java.util.List;

/**
 * What a criterion came to for one patient.
 *
 * @param truth met, not met or unknown
 * @param basis what it rests on
 * @param reason for an unknown, why; otherwise {@link Reason#KNOWN}
 * @param evidence the entries that decided it, most important first
 * @param words the datum in words for a clinician ("FIT 9 ug/g on 3 Nov 2026; threshold 10"),
 *     {@code ""} when there is nothing to add to the sentence
 */
public record Outcome(
    Truth truth, Basis basis, Reason reason, List<Evidence> evidence, String words) {
  public Outcome {
    evidence = List.copyOf(evidence);
  }

  /** What an outcome rests on. */
  public enum Basis {
    RECORDED,
    DEMOGRAPHIC,
    SILENCE,
    CALCULATED,
    ANSWERED
  }

  /** Why an outcome is unknown. */
  public enum Reason {
    KNOWN(""),
    NOT_RECORDED("not recorded"),
    PART_NOT_SEEN("this part of the record was not seen"),
    RECORD_TOO_NEW("the patient registered too recently for the record to be complete"),
    TOO_OLD("the last one is too old"),
    BEFORE_SYMPTOM("the last one was taken before the symptom began"),
    UNIT_NOT_USABLE("its unit is missing, unknown or impossible"),
    VALUE_NOT_USABLE("its value cannot be used"),
    NOT_PRECISE_ENOUGH("the value is not precise enough"),
    DATE_NOT_PRECISE_ENOUGH("the date is not precise enough"),
    TOO_FEW_READINGS("there are too few readings"),
    ITEMS_UNKNOWN("items of it are unknown"),
    LAPSED("it has lapsed and nobody recorded how it ended"),
    CONFLICTING("entries contradict each other"),
    SUSPECTED("it is only suspected"),
    PAUSED("it is on hold"),
    STATUS_NOT_KNOWN("its status is not known"),
    ONSET_NOT_KNOWN("when the symptom began is not known"),
    NOT_CALCULABLE("what it is calculated from is missing, too old or out of range"),
    DOSE_NOT_KNOWN("the record has no dose");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason in words, to follow "unknown:". */
    public String words() {
      return words;
    }
  }
}
