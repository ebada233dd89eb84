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
        .setName(name(title))
        .setTitle(title)
        .setStatus(PublicationStatus.ACTIVE)
        .setExperimental(agreement.demonstration())
        .setDateElement(
            new org.hl7.fhir.r4.model.DateTimeType(agreement.effectiveFrom().toString()))
        .setPublisher(PUBLISHER)
        .addJurisdiction(new CodeableConcept().setText(agreement.locality()));
    if (agreement.demonstration()) {
      resource.setDescription("Demonstration content. Not clinically approved.");
    }
    about.agreedBy().forEach(who -> resource.addContact(new ContactDetail().setName(who)));
  }

  /** The release's digest as an identifier. */
  static Identifier release(Agreement agreement) {
    return new Identifier().setSystem(Canonical.RELEASES).setValue(agreement.digest());
  }

  /**
   * A name usable as an identifier in code, as FHIR asks (invariant: letter first, 255 at most).
   */
  static String name(String title) {
    StringBuilder name = new StringBuilder();
    for (String word : title.split("[^A-Za-z0-9]+", -1)) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    String plain =
        name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "The" + name : name.toString();
    return plain.substring(0, Math.min(plain.length(), 200));
  }
}
