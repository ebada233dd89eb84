package org.openpathways.pathways;

import static org.openpathways.pathways.DemoResource.object;

import java.util.List;
import java.util.Map;

/**
 * A demonstration patient as a person.
 *
 * @param id also the file's name
 * @param given first name, obviously invented together with the family name
 * @param family family name
 * @param gender administrative gender
 * @param born birth date
 * @param number which test NHS number
 * @param practice ODS code of the registered practice
 * @param registered since when registered there
 * @param died when died, {@code ""} if alive
 */
record DemoPerson(
    String id,
    String given,
    String family,
    String gender,
    String born,
    int number,
    String practice,
    String registered,
    String died) {
  static final String HARBOUR = "Z99901";
  static final String RIVERSIDE = "Z99902";

  /** Someone long registered at the first example practice. */
  static DemoPerson of(String name, String gender, String born, int number) {
    String[] words = name.split(" ");
    return new DemoPerson(
        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
        words[0],
        words[1],
        gender,
        born,
        number,
        number % 2 == 0 ? RIVERSIDE : HARBOUR,
        "2009-04-01",
        "");
  }

  DemoPerson registeredOn(String day) {
    return new DemoPerson(id, given, family, gender, born, number, practice, day, died);
  }

  DemoPerson diedOn(String day) {
    return new DemoPerson(id, given, family, gender, born, number, practice, registered, day);
  }

  Map<String, Object> reference() {
    return object("reference", "Patient/" + id);
  }

  Map<String, Object> patient() {
    Map<String, Object> patient = DemoResource.of("Patient", id, "Patient");
    patient.put(
        "identifier",
        List.of(
            object(
                "system", "https://fhir.nhs.uk/Id/nhs-number", "value", NhsNumbers.test(number))));
    patient.put("active", true);
    patient.put(
        "name", List.of(object("use", "official", "family", family, "given", List.of(given))));
    patient.put("gender", gender);
    patient.put("birthDate", born);
    if (!died.isEmpty()) {
      patient.put("deceasedDateTime", died);
    }
    patient.put(
        "address",
        List.of(
            object("use", "home", "line", List.of("1 Example Street"), "city", "Example Town")));
    patient.put("generalPractitioner", List.of(registeredPractice()));
    return patient;
  }

  private Map<String, Object> registeredPractice() {
    return object(
        "type",
        "Organization",
        "identifier",
        object(
            "system",
            "https://fhir.nhs.uk/Id/ods-organization-code",
            "value",
            practice,
            "period",
            object("start", registered)),
        "display",
        practice.equals(HARBOUR) ? "Example Harbour Surgery" : "Example Riverside Practice");
  }
}
