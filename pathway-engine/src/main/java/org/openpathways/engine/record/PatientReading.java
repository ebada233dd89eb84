package org.openpathways.engine.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openpathways.engine.record.Faults.Fault;
import org.openpathways.engine.record.FoundPatient.Registration;
import org.openpathways.engine.record.LeftOut.Reason;

/**
 * Reads a Patient. A date that is none is unknown and reported; any other fault is kept, because a
 * record cannot do without its patient.
 */
final class PatientReading {
  private final Json json;
  private final RecordAssembly assembly;
  private final Set<String> identifiers = new LinkedHashSet<>();
  private final List<Registration> registrations = new ArrayList<>(1);
  private final List<String> badDates = new ArrayList<>(0);
  private final Choice<Boolean> deceased = new Choice<>(false);
  private final HomeDistrict district = new HomeDistrict();
  private String id = "";
  private String nhsNumber = "";
  private PartialDate birthDate = PartialDate.UNKNOWN;
  private PartialDate deceasedOn = PartialDate.UNKNOWN;
  private Sex sex = Sex.UNKNOWN;

  PatientReading(Json json, RecordAssembly assembly) {
    this.json = json;
    this.assembly = assembly;
  }

  /** Reads the rest of the Patient just opened. */
  Found read() {
    for (String field = json.next(); field != null; field = json.next()) {
      readField(field);
    }
    Fault fault = json.faults().end();
    return fullUrl ->
        assembly.patient(found(assembly.reference("Patient", id, fullUrl), fullUrl, fault));
  }

  private FoundPatient found(String reference, String fullUrl, Fault fault) {
    return new FoundPatient(
        new Demographics(
            id,
            nhsNumber,
            birthDate,
            sex,
            deceased.value(),
            deceasedOn,
            "",
            PartialDate.UNKNOWN,
            district.district()),
        fullUrl,
        identifiers,
        registrations,
        badDates.stream().map(path -> new LeftOut(reference, path, Reason.NOT_A_DATE)).toList(),
        fault.leftOut(reference));
  }

  private void readField(String field) {
    switch (field) {
      case "id" -> id = json.text();
      case "identifier" -> readIdentifiers();
      case "gender" -> sex = sex(json.text());
      case "birthDate" -> birthDate = date("Patient.birthDate");
      case "deceasedBoolean" -> deceased.take(json, "deceased", json.yes());
      case "deceasedDateTime" -> {
        deceasedOn = date("Patient.deceasedDateTime");
        deceased.take(json, "deceased", true);
      }
      case "address" -> readAddresses();
      case "generalPractitioner" -> readPractices();
      case "managingOrganization" -> registrations.add(registration(false));
      case "modifierExtension" -> json.faults().add(Reason.UNKNOWN_MODIFIER);
      default -> {}
    }
  }

  private PartialDate date(String path) {
    String text = json.text();
    PartialDate date = PartialDate.parse(text).orElse(PartialDate.UNKNOWN);
    if (!text.isEmpty() && !date.isKnown()) {
      badDates.add(path);
    }
    return date;
  }

  private void readIdentifiers() {
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      Identifier identifier = Identifier.read(json);
      identifiers.add(identifier.token());
      nhsNumber = nhsNumber.isEmpty() ? identifier.nhsNumber() : nhsNumber;
    }
    identifiers.remove("");
  }

  private void readAddresses() {
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      String use = "";
      String postcode = "";
      for (String field = json.open(); field != null; field = json.next()) {
        switch (field) {
          case "use" -> use = json.text();
          case "postalCode" -> postcode = json.text();
          default -> {}
        }
      }
      district.add(use, postcode);
    }
  }

  private void readPractices() {
    for (boolean more = json.openList(); more; more = json.nextElement()) {
      registrations.add(registration(true));
    }
  }

  private Registration registration(boolean generalPractitioner) {
    String reference = "";
    Identifier identifier = Identifier.NONE;
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "reference" -> reference = json.text();
        case "identifier" -> identifier = Identifier.read(json);
        default -> {}
      }
    }
    return new Registration(generalPractitioner, identifier.ods(), reference, identifier.since());
  }

  private static Sex sex(String gender) {
    return switch (gender) {
      case "female" -> Sex.FEMALE;
      case "male" -> Sex.MALE;
      default -> Sex.UNKNOWN;
    };
  }
}
