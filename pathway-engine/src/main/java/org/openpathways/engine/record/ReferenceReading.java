package org.openpathways.engine.record;

/** Reads FHIR's Reference. */
final class ReferenceReading {

  private ReferenceReading() {}

  /** Where the reference here points, literally and logically. */
  static Owner read(Json json) {
    String reference = "";
    Identifier identifier = Identifier.NONE;
    for (String field = json.open(); field != null; field = json.next()) {
      switch (field) {
        case "reference" -> reference = json.word();
        case "identifier" -> identifier = Identifier.read(json);
        default -> {}
      }
    }
    return identifier == Identifier.NONE
        ? json.owner(reference)
        : new Owner(reference, identifier.token());
  }
}
