package org.openpathways.engine.release;

/**
 * Why a release does not answer.
 *
 * @param kind which check refused it
 * @param message names the thing and its value
 * @param advice what to do
 */
public record Refusal(Kind kind, String message, String advice) {

  /** The checks. */
  public enum Kind {
    UNREADABLE,
    CHANGED,
    MISSING_SIGNATURE,
    SAME_KEY,
    UNKNOWN_KEY,
    WRONG_ROLE,
    BAD_SIGNATURE,
    DEMONSTRATION_KEY,
    NOT_YET_EFFECTIVE,
    PAST_REVIEW,
    DOES_NOT_LOAD,
    TWO_RELEASES
  }

  @Override
  public String toString() {
    return message + "\nMaybe " + advice;
  }
}
