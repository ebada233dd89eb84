package org.openpathways.server.cdshooks;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.library.ActiveLibrary;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What we offer, as JSON (CH-7 to CH-12). */
final class DiscoveryWriter {
  private final JsonFactory json = new JsonFactory();

  /** One service over all active pathways; none when no pathway is active (CH-8, CH-16). */
  byte[] write(ActiveLibrary library) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartObject();
      out.writeArrayPropertyStart("services");
      if (!library.agreements().isEmpty()) {
        write(out, library.agreements(), library.partsNeeded());
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static void write(
      JsonGenerator out, Collection<Agreement> agreements, Set<RecordPart> parts) {
    String titles =
        agreements.stream()
            .map(agreement -> agreement.pathway().about().title())
            .distinct()
            .collect(Collectors.joining(", "));
    out.writeStartObject();
    out.writeStringProperty("hook", PatientView.HOOK);
    out.writeStringProperty("id", PatientView.ID);
    out.writeStringProperty("title", "Locally agreed pathways");
    out.writeStringProperty(
        "description",
        "What GPs and hospital clinicians agreed locally, for this patient: " + titles + ".");
    out.writeStringProperty("version", "2.0.1");
    out.writeStringProperty(
        "usageRequirements",
        "Send every prefetch key: null where nothing is recorded. A key that is left out counts as"
            + " not seen, and its silence never as no.");
    out.writeObjectPropertyStart("prefetch");
    Prefetch.templates(parts).forEach(out::writeStringProperty);
    out.writeEndObject();
    out.writeEndObject();
  }
}
