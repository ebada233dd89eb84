package org.openpathways.engine.record;

/**
 * The status words of an entry, as FHIR spells them; {@code ""} where the resource type has none or
 * the source gave none.
 *
 * @param status the resource's status (for Condition and AllergyIntolerance its clinical status)
 * @param verification verification status of a Condition or AllergyIntolerance
 * @param intent intent of a request
 * @param course course of therapy of a MedicationRequest ({@code continuous}, {@code acute}, {@code
 *     seasonal})
 * @param doNotPerform whether the entry says that something is <em>not</em> to be done
 * @param sensitive whether the source marks it as sensitive (security label); kept out of letters
 *     (SAF-23)
 */
public record State(
    String status,
    String verification,
    String intent,
    String course,
    boolean doNotPerform,
    boolean sensitive) {

  /** Nothing said. */
  public static final State NONE = new State("", "", "", "", false, false);
}
