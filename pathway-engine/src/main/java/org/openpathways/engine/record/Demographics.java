package org.openpathways.engine.record;

/**
 * What a rule may know of the patient as a person.
 *
 * @param id the Patient resource's id, {@code ""} when it has none
 * @param nhsNumber ten digits, {@code ""} when not recorded
 * @param birthDate with its precision; {@link PartialDate#UNKNOWN} when not recorded
 * @param sex administrative gender
 * @param deceased whether the source says that the patient has died
 * @param deceasedOn when, if it says so
 * @param practice ODS code of the registered practice, {@code ""} when not recorded
 * @param registered since when the patient is registered there; {@link PartialDate#UNKNOWN} when
 *     not recorded
 * @param district postcode district of the home address, such as {@code NE33}; {@code ""} when not
 *     recorded (nothing more of the address is kept)
 */
public record Demographics(
    String id,
    String nhsNumber,
    PartialDate birthDate,
    Sex sex,
    boolean deceased,
    PartialDate deceasedOn,
    String practice,
    PartialDate registered,
    String district) {

  /** Without an address. */
  public Demographics(
      String id,
      String nhsNumber,
      PartialDate birthDate,
      Sex sex,
      boolean deceased,
      PartialDate deceasedOn,
      String practice,
      PartialDate registered) {
    this(id, nhsNumber, birthDate, sex, deceased, deceasedOn, practice, registered, "");
  }
}
