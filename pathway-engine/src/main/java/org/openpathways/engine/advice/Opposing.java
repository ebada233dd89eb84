package org.openpathways.engine.advice;

/**
 * Two actions that must not both be advised for one patient, beyond what is opposite by itself
 * (SEM-18, SAF-26). The order of the two does not matter.
 *
 * @param about why, in words
 */
public record Opposing(Side one, Side other, String about) {

  /** What is done. */
  public enum Verb {
    START,
    STOP,
    REFER,
    ORDER
  }

  /** One of the two: start or stop a medicine, refer to a service, or order a test, by its name. */
  public record Side(Verb verb, String name) {}
}
