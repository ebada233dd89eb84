package org.openpathways.engine.record;

/** A business identifier as read; its period's start says since when it holds. */
record Identifier(String system, String value, PartialDate since) {
  static final Identifier NONE = new Identifier("", "", PartialDate.UNKNOWN);
  static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
  static final String ODS_ORGANIZATION = "https://fhir.nhs.uk/Id/ods-organization-code";

  static Identifier read(Json json) {
    String system = "";
    String value = "";
    Span period = Span.UNKNOWN;
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "system" -> system = json.word();
        case "value" -> value = json.text();
        case "period" -> period = Span.read(json);
        default -> {}
      }
    }
    return new Identifier(system, value, period.start());
  }

  /** As FHIR searches for it: {@code system|value}; {@code ""} without a value. */
  String token() {
    return value.isEmpty() ? "" : system + "|" + value;
  }

  /** The NHS number in ten digits; {@code ""} if it is none. */
  String nhsNumber() {
    String digits = value.replace(" ", "");
    return system.equals(NHS_NUMBER) && digits.matches("[0-9]{10}") ? digits : "";
  }

  /** The ODS code, if it is one. */
  String ods() {
    return system.equals(ODS_ORGANIZATION) ? value : "";
  }
}
