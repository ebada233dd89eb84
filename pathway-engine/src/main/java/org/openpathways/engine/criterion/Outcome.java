package org.openpathways.engine.criterion;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a criterion came to for one patient. Its evidence and words may be put together only when
 * somebody reads them, from entries and readings that never change: most are never read. An
 * immutable value, safe to share.
 */
public final class Outcome {
  private final Truth truth;
  private final Basis basis;
  private final Reason reason;
  private final Supplier<Explanation> source;
  private @Nullable Explanation known;

  /**
   * With its evidence and words.
   *
   * @param truth met, not met or unknown
   * @param basis what it rests on
   * @param reason for an unknown, why; otherwise {@link Reason#KNOWN}
   * @param evidence the entries that decided it, most important first
   * @param words the datum in words for a clinician ("FIT 9 ug/g on 3 Nov 2026; threshold 10"),
   *     {@code ""} when there is nothing to add to the sentence
   */
  public Outcome(Truth truth, Basis basis, Reason reason, List<Evidence> evidence, String words) {
    this(truth, basis, reason, new Explanation(evidence, words));
  }

  private Outcome(Truth truth, Basis basis, Reason reason, Explanation explanation) {
    this(truth, basis, reason, () -> explanation);
    this.known = explanation;
  }

  /** Explained when somebody asks; the source must rest on nothing that changes. */
  Outcome(Truth truth, Basis basis, Reason reason, Supplier<Explanation> source) {
    this.truth = truth;
    this.basis = basis;
    this.reason = reason;
    this.source = source;
  }

  /** Why a criterion came to what it did: evidence and words. */
  record Explanation(List<Evidence> evidence, String words) {
    Explanation {
      evidence = List.copyOf(evidence);
    }
  }

  /** Met, not met or unknown. */
  public Truth truth() {
    return truth;
  }

  /** What it rests on. */
  public Basis basis() {
    return basis;
  }

  /** For an unknown, why; otherwise {@link Reason#KNOWN}. */
  public Reason reason() {
    return reason;
  }

  /** The entries that decided it, most important first. */
  public List<Evidence> evidence() {
    return explanation().evidence();
  }

  /** The datum in words for a clinician, {@code ""} when there is nothing to add. */
  public String words() {
    return explanation().words();
  }

  /** The same with another truth. */
  Outcome with(Truth other) {
    return new Outcome(other, basis, reason, this::explanation);
  }

  private Explanation explanation() {
    Explanation explanation = known;
    if (explanation == null) {
      explanation = source.get();
      known = explanation;
    }
    return explanation;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object == this
        || (object instanceof Outcome other
            && truth == other.truth
            && basis == other.basis
            && reason == other.reason
            && explanation().equals(other.explanation()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(truth, basis, reason, explanation());
  }

  @Override
  public String toString() {
    return "%s (%s, %s): %s".formatted(truth.words(), basis, reason, explanation());
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
