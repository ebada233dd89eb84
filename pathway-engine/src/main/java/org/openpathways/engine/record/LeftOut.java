package org.openpathways.engine.record;

/**
 * An entry, or part of one, that was read but not used, and why. Shown with the advice; carries no
 * patient data beyond the reference.
 *
 * @param reference the entry's reference
 * @param path the element at fault, as a FHIR path, for example {@code Observation.value[x]}
 * @param reason why
 */
public record LeftOut(String reference, String path, Reason reason) {

  /** Why an entry was not used. */
  public enum Reason {
    ANOTHER_PATIENT("it belongs to another patient"),
    NO_PATIENT("it does not say whose it is"),
    WRONG_TYPE("an element has the wrong type"),
    TWO_VALUES("it has two values"),
    DUPLICATE_KEY("an element stands twice"),
    IMPOSSIBLE_NUMBER("a number is out of any possible range"),
    NOT_A_DATE("a date is not a date"),
    REPEATED("the same entry was supplied before"),
    CONFLICTING("an entry with the same reference and other content was supplied before"),
    FUTURE("it is dated in the future"),
    ENTERED_IN_ERROR("it was entered in error"),
    UNKNOWN_TYPE("this resource type is not read"),
    NO_CODE("it has no code"),
    UNKNOWN_MODIFIER("it has an extension that changes its meaning and is not known here");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** The reason in words, to follow "not used because". */
    public String words() {
      return words;
    }
  }
}
