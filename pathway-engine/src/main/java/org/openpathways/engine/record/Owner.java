package org.openpathways.engine.record;

/**
 * Whose an entry says it is.
 *
 * @param reference FHIR reference to the patient, {@code ""} when absent
 * @param identifier logical reference as {@code system|value}, {@code ""} when absent
 */
public record Owner(String reference, String identifier) {

  /** It does not say. */
  public static final Owner UNSAID = new Owner("", "");
}
