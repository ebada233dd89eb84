package org.openpathways.engine.record;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A Patient resource as a reader found it, before it is known whether the record is that patient's.
 *
 * @param demographics all but the practice, which may stand in another resource
 * @param fullUrl the URL it stood under in its Bundle, {@code ""} when none
 * @param identifiers all its identifiers as {@code system|value}
 * @param registrations practices it names, general practitioners first
 * @param leftOut dates that are none
 * @param fault why the patient cannot be used, if so
 */
public record FoundPatient(
    Demographics demographics,
    String fullUrl,
    Set<String> identifiers,
    List<Registration> registrations,
    List<LeftOut> leftOut,
    Optional<LeftOut> fault) {

  /**
   * A practice that a Patient resource names.
   *
   * @param generalPractitioner from {@code generalPractitioner}, else from {@code
   *     managingOrganization}
   * @param ods its ODS code, {@code ""} when it does not stand there
   * @param reference to the Organization that has it, {@code ""} when none
   * @param since since when, from the period of the identifier
   */
  public record Registration(
      boolean generalPractitioner, String ods, String reference, PartialDate since) {}

  public FoundPatient {
    identifiers = Set.copyOf(identifiers);
    registrations = List.copyOf(registrations);
    leftOut = List.copyOf(leftOut);
  }
}
