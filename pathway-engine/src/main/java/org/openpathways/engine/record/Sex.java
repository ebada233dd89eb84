package org.openpathways.engine.record;

/**
 * Administrative gender as recorded; FHIR's {@code other} and {@code unknown} are both {@link
 * #UNKNOWN} to a rule about sex.
 */
public enum Sex {
  FEMALE,
  MALE,
  UNKNOWN
}
