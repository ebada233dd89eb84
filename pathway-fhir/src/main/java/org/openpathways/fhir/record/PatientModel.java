package org.openpathways.fhir.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.FoundPatient;
import org.openpathways.engine.record.FoundPatient.Registration;
import org.openpathways.engine.record.HomeDistrict;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.Sex;

/** Reads HAPI's Patient. */
final class PatientModel {
  private static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
  private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

  private PatientModel() {}

  static FoundPatient read(Patient patient, String reference, String fullUrl) {
    return new FoundPatient(
        demographics(patient),
        fullUrl,
        identifiers(patient),
        registrations(patient),
        List.of(),
        patient.hasModifierExtension()
            ? Optional.of(
                new LeftOut(reference, "Patient.modifierExtension", Reason.UNKNOWN_MODIFIER))
            : Optional.empty());
  }

  private static Demographics demographics(Patient patient) {
    boolean died =
        patient.getDeceased() instanceof BooleanType yes && yes.booleanValue()
            || patient.getDeceased() instanceof DateTimeType;
    return new Demographics(
        Ids.of(patient),
        nhsNumber(patient),
        Times.date(patient.getBirthDateElement()),
        sex(patient),
        died,
        Times.start(patient.getDeceased()),
        "",
        PartialDate.UNKNOWN,
        district(patient));
  }

  private static String district(Patient patient) {
    HomeDistrict home = new HomeDistrict();
    patient
        .getAddress()
        .forEach(
            address ->
                home.add(
                    address.hasUse() ? address.getUse().toCode() : "",
                    address.hasPostalCode() ? address.getPostalCode() : ""));
    return home.district();
  }

  private static Sex sex(Patient patient) {
    AdministrativeGender gender = patient.getGender();
    if (gender == AdministrativeGender.FEMALE) {
      return Sex.FEMALE;
    }
    return gender == AdministrativeGender.MALE ? Sex.MALE : Sex.UNKNOWN;
  }

  private static String nhsNumber(Patient patient) {
    return patient.getIdentifier().stream()
        .filter(identifier -> NHS_NUMBER.equals(identifier.getSystem()) && identifier.hasValue())
        .map(identifier -> identifier.getValue().replace(" ", ""))
        .filter(number -> number.matches("[0-9]{10}"))
        .findFirst()
        .orElse("");
  }

  private static Set<String> identifiers(Patient patient) {
    Set<String> tokens = new LinkedHashSet<>();
    patient.getIdentifier().stream().map(Ids::token).forEach(tokens::add);
    tokens.remove("");
    return tokens;
  }

  private static List<Registration> registrations(Patient patient) {
    List<Registration> registrations = new ArrayList<>();
    for (Reference practice : patient.getGeneralPractitioner()) {
      registrations.add(registration(true, practice));
    }
    if (patient.hasManagingOrganization()) {
      registrations.add(registration(false, patient.getManagingOrganization()));
    }
    return registrations;
  }

  private static Registration registration(boolean generalPractitioner, Reference practice) {
    Identifier identifier = practice.getIdentifier();
    return new Registration(
        generalPractitioner,
        ods(identifier),
        Concepts.word(practice.getReferenceElement_()),
        Times.date(identifier.getPeriod().getStartElement()));
  }

  /** The ODS code, {@code ""} if it is none. */
  static String ods(Identifier identifier) {
    return ODS.equals(identifier.getSystem()) && identifier.hasValue() ? identifier.getValue() : "";
  }
}
