package org.openpathways.fhir.knowledge;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactDetail;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MetadataResource;

/** What every published resource says of itself: url, version, title, status, where and who. */
final class Shareable {
  private static final String PUBLISHER = "OpenPathways";

  private Shareable() {}

  static void describe(
      MetadataResource resource, Agreement agreement, String type, String id, String title) {
    var about = agreement.pathway().about();
    resource
        .setUrl(Canonical.url(type, id))
        .setVersion(about.version())
        .setName(Canonical.name(title))
        .setTitle(title)
        .setStatus(PublicationStatus.ACTIVE)
        .setExperimental(agreement.demonstration())
        .setDateElement(
            new org.hl7.fhir.r4.model.DateTimeType(agreement.effectiveFrom().toString()))
        .setPublisher(PUBLISHER)
        .addJurisdiction(new CodeableConcept().setText(agreement.locality()));
    resource.setDescription(
        agreement.demonstration()
            ? "Demonstration content. Not clinically approved."
            : "As agreed in " + agreement.locality() + ".");
    about.agreedBy().forEach(who -> resource.addContact(new ContactDetail().setName(who)));
  }

  /** The release's digest as an identifier. */
  static Identifier release(Agreement agreement) {
    return new Identifier().setSystem(Canonical.RELEASES).setValue(agreement.digest());
  }
}
