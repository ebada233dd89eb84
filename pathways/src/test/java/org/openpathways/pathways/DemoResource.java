package org.openpathways.pathways;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Pieces of FHIR R4 resources in UK Core shape, as maps in the order of their fields. */
final class DemoResource {
  static final String SNOMED = "http://snomed.info/sct";

  private static final String LOCAL = "https://openpathways.example/CodeSystem/demo-local";

  private DemoResource() {}

  /** A resource with its type, id and UK Core profile. */
  static Map<String, Object> of(String type, String id, String profile) {
    return object(
        "resourceType",
        type,
        "id",
        id,
        "meta",
        object(
            "profile", List.of("https://fhir.hl7.org.uk/StructureDefinition/UKCore-" + profile)));
  }

  /** An object of names and values in turn. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  /**
   * A codeable concept. Where no published list has a code that could be checked, a code of the
   * demonstration's own, as practices have local codes.
   */
  static Map<String, Object> codeable(String code, String term) {
    Map<String, Object> coding =
        code.isEmpty() ? coding(LOCAL, local(term), term) : coding(SNOMED, code, term);
    return object("coding", List.of(coding), "text", term);
  }

  private static String local(String term) {
    return term.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }

  static Map<String, Object> coding(String system, String code, String display) {
    return object("system", system, "code", code, "display", display);
  }

  /** A code of one of FHIR's own systems. */
  static Map<String, Object> status(String system, String code) {
    return object(
        "coding",
        List.of(object("system", "http://terminology.hl7.org/CodeSystem/" + system, "code", code)));
  }

  static Map<String, Object> quantity(double value, String unit) {
    return object(
        "value", number(value), "unit", unit, "system", "http://unitsofmeasure.org", "code", unit);
  }

  private static Number number(double value) {
    return value == Math.rint(value) ? (Number) (long) value : (Number) value;
  }
}
