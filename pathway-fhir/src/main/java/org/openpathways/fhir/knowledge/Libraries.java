package org.openpathways.fhir.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Library;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.pathway.PageLinks;

/** A pathway's rules as DRL and its page, in one Library, with the data that the rules need. */
final class Libraries {
  private static final String TYPES = "http://terminology.hl7.org/CodeSystem/library-type";

  private Libraries() {}

  static Library of(Agreement agreement) {
    Library library = new Library();
    library.setId(agreement.id());
    String title = agreement.pathway().about().title();
    Shareable.describe(library, agreement, "Library", agreement.id(), title);
    library.addIdentifier(Shareable.release(agreement));
    library.setType(
        new CodeableConcept().addCoding(Coded.coding(TYPES, "logic-library", "Logic Library")));
    library.addDataRequirement(DataRequirements.ofPatient());
    agreement.pathway().concepts().stream()
        .sorted(Comparator.comparing(Concept::name))
        .map(DataRequirements::of)
        .forEach(library::addDataRequirement);
    library.addContent(attachment("text/x-drl", "Rules, as plain DRL", agreement.drl()));
    library.addContent(
        attachment("text/markdown", "The page", PageLinks.shown(agreement.pathway().page())));
    return library;
  }

  private static Attachment attachment(String type, String title, String text) {
    return new Attachment()
        .setContentType(type)
        .setTitle(title)
        .setData(text.getBytes(StandardCharsets.UTF_8));
  }
}
