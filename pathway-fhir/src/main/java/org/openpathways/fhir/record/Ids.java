package org.openpathways.fhir.record;

import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.engine.record.Owner;

/** Ids, identifiers and references of HAPI's model. */
final class Ids {

  private Ids() {}

  /**
   * The resource's own id. HAPI's parser gives a resource without one the URN of its Bundle entry:
   * that is no id.
   */
  static String of(Resource resource) {
    String id = resource.getIdElement().getIdPart();
    return id == null || id.startsWith("urn:") ? "" : id;
  }

  /** The id of a contained resource, without the mark that HAPI may keep on it. */
  static String local(Resource contained) {
    String id = of(contained);
    return id.startsWith("#") ? id.substring(1) : id;
  }

  /** {@code system|value}, {@code ""} without a value. */
  static String token(Identifier identifier) {
    return identifier.hasValue()
        ? Concepts.word(identifier.getSystemElement()) + "|" + identifier.getValue()
        : "";
  }

  static Owner owner(Reference reference) {
    return new Owner(
        Concepts.word(reference.getReferenceElement_()), token(reference.getIdentifier()));
  }
}
