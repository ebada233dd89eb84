package org.openpathways.server.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Cards as JSON; what is not there is left out, never null or empty (CH-3). */
final class CardWriter {
  private final JsonFactory json = new JsonFactory();
  private final ResourceWriter resources;

  CardWriter(FhirContext fhir) {
    this.resources = new ResourceWriter(fhir);
  }

  /** The whole response; without cards {@code {"cards":[]}} (CH-40). */
  byte[] write(List<Card> cards) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
      out.writeStartObject();
      out.writeArrayPropertyStart("cards");
      cards.forEach(card -> write(out, card));
      out.writeEndArray();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private void write(JsonGenerator out, Card card) {
    out.writeStartObject();
    out.writeStringProperty("uuid", card.uuid().toString());
    out.writeStringProperty("summary", card.summary().text());
    out.writeStringProperty("detail", card.detail().text());
    out.writeStringProperty("indicator", card.indicator().code());
    write(out, card.source());
    write(out, card.suggestions());
    writeLinks(out, card.links());
    writeReasons(out, card.overrideReasons());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, Source source) {
    out.writeObjectPropertyStart("source");
    out.writeStringProperty("label", source.label());
    out.writeStringProperty("url", source.url().toString());
    out.writeName("topic");
    write(out, source.topic());
    out.writeEndObject();
  }

  private void write(JsonGenerator out, Suggestions suggestions) {
    if (suggestions.each().isEmpty()) {
      return;
    }
    out.writeStringProperty("selectionBehavior", suggestions.selection().code());
    out.writeArrayPropertyStart("suggestions");
    suggestions.each().forEach(suggestion -> write(out, suggestion));
    out.writeEndArray();
  }

  private void write(JsonGenerator out, Suggestion suggestion) {
    out.writeStartObject();
    out.writeStringProperty("uuid", suggestion.uuid().toString());
    out.writeStringProperty("label", suggestion.label());
    out.writeBooleanProperty("isRecommended", suggestion.recommended());
    out.writeArrayPropertyStart("actions");
    for (SuggestedAction action : suggestion.actions()) {
      out.writeStartObject();
      out.writeStringProperty("type", "create");
      out.writeStringProperty("description", action.description());
      out.writeName("resource");
      resources.write(out, action.resource());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void writeLinks(JsonGenerator out, List<Link> links) {
    if (links.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("links");
    for (Link link : links) {
      out.writeStartObject();
      out.writeStringProperty("label", link.label());
      out.writeStringProperty("url", link.url().toString());
      out.writeStringProperty("type", link instanceof SmartLink ? "smart" : "absolute");
      if (link instanceof SmartLink smart) {
        out.writeStringProperty("appContext", smart.appContext());
      }
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private static void writeReasons(JsonGenerator out, List<CardCoding> reasons) {
    if (reasons.isEmpty()) {
      return;
    }
    out.writeArrayPropertyStart("overrideReasons");
    reasons.forEach(reason -> write(out, reason));
    out.writeEndArray();
  }

  private static void write(JsonGenerator out, CardCoding coding) {
    out.writeStartObject();
    out.writeStringProperty("system", coding.system());
    out.writeStringProperty("code", coding.code());
    out.writeStringProperty("display", coding.display());
    out.writeEndObject();
  }
}
