package org.openpathways.server.patientsource;

import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.openpathways.engine.record.Demographics;

/**
 * Who the patient is, for the banner of a page: the one place where a name is held.
 *
 * @param name as NHS banners write it: "EXAMPLE, Jean (Mrs)"; {@code ""} when not recorded
 * @param about everything else
 */
public record Person(String name, Demographics about) {

  /** Of a Patient resource. */
  public static Person of(Patient patient, Demographics about) {
    HumanName best =
        patient.getName().stream()
            .filter(name -> name.getUse() == NameUse.OFFICIAL)
            .findFirst()
            .orElse(patient.getNameFirstRep());
    return new Person(words(best), about);
  }

  private static String words(HumanName name) {
    String family = name.hasFamily() ? name.getFamily().toUpperCase(java.util.Locale.UK) : "";
    String given = name.getGivenAsSingleString();
    String prefix = name.getPrefixAsSingleString();
    String both = family.isEmpty() || given.isEmpty() ? family + given : family + ", " + given;
    return prefix.isEmpty() || both.isEmpty() ? both : both + " (" + prefix + ")";
  }

  /** The NHS number as people read it, 3-3-4; {@code ""} when not recorded. */
  public String nhsNumber() {
    String digits = about.nhsNumber();
    return digits.length() == 10
        ? digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6)
        : digits;
  }
}
