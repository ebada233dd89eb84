package org.openpathways.engine.check;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.openpathways.engine.concept.ConceptCode;

/** What a code of each system that content may use looks like. */
enum CodeForm {
  /** A concept: its partition, the two digits before the last, is 00 or 10. */
  SNOMED_CT(
      "http://snomed.info/sct",
      "[1-9][0-9]{5,17}",
      code -> partition(code) && CheckDigits.verhoeff(code),
      "copy the concept's code again: its last digit does not fit, or it is no concept's"),
  DM_D(
      "https://dmd.nhs.uk",
      "[1-9][0-9]{5,17}",
      CheckDigits::verhoeff,
      "copy the code again: its last digit does not fit the others"),
  LOINC(
      "http://loinc.org",
      "[0-9]{1,7}-[0-9]",
      CheckDigits::loinc,
      "copy the code again: the digit after the hyphen does not fit those before it"),
  RX_NORM(
      "http://www.nlm.nih.gov/research/umls/rxnorm",
      "[1-9][0-9]{0,7}",
      code -> true,
      "write the RXCUI, digits only"),
  CVX("http://hl7.org/fhir/sid/cvx", "[0-9]{2,3}", code -> true, "write two or three digits"),
  OWN(
      ConceptCode.SYSTEM,
      "[a-z0-9]+(-[a-z0-9]+)*",
      code -> true,
      "write the concept's name in small letters with hyphens");

  private final String system;
  private final Pattern form;
  private final Predicate<String> checked;
  private final String advice;

  CodeForm(String system, String form, Predicate<String> checked, String advice) {
    this.system = system;
    this.form = Pattern.compile(form);
    this.checked = checked;
    this.advice = advice;
  }

  private static boolean partition(String code) {
    String partition = code.substring(code.length() - 3, code.length() - 1);
    return partition.equals("00") || partition.equals("10");
  }

  /** The form of a system's codes; empty if content may not use the system. */
  static Optional<CodeForm> of(String system) {
    return Arrays.stream(values()).filter(form -> form.system.equals(system)).findFirst();
  }

  boolean fits(String code) {
    return form.matcher(code).matches() && checked.test(code);
  }

  String advice() {
    return advice;
  }
}
