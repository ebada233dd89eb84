package org.openpathways.server.cdshooks;

import java.util.List;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.CommunicationRequest.CommunicationRequestPayloadComponent;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Reference;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Elements of FHIR resources as JSON; what is empty is left out, as everywhere in FHIR. */
final class ElementWriter {
  private final JsonGenerator out;

  ElementWriter(JsonGenerator out) {
    this.out = out;
  }

  void begin(String type) {
    out.writeStartObject();
    out.writeStringProperty("resourceType", type);
  }

  void end() {
    out.writeEndObject();
  }

  void text(String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      out.writeStringProperty(name, value);
    }
  }

  void primitives(String name, List<? extends PrimitiveType<?>> values) {
    if (!values.isEmpty()) {
      out.writeArrayPropertyStart(name);
      values.forEach(value -> out.writeString(value.getValueAsString()));
      out.writeEndArray();
    }
  }

  void concept(String name, CodeableConcept concept) {
    if (!concept.isEmpty()) {
      out.writeName(name);
      write(concept);
    }
  }

  void concepts(String name, List<CodeableConcept> concepts) {
    if (!concepts.isEmpty()) {
      out.writeArrayPropertyStart(name);
      concepts.forEach(this::write);
      out.writeEndArray();
    }
  }

  private void write(CodeableConcept concept) {
    out.writeStartObject();
    if (!concept.getCoding().isEmpty()) {
      out.writeArrayPropertyStart("coding");
      concept.getCoding().forEach(this::write);
      out.writeEndArray();
    }
    text("text", concept.getText());
    out.writeEndObject();
  }

  private void write(Coding coding) {
    out.writeStartObject();
    text("system", coding.getSystem());
    text("code", coding.getCode());
    text("display", coding.getDisplay());
    out.writeEndObject();
  }

  void reference(String name, Reference reference) {
    out.writeName(name);
    write(reference);
  }

  void references(String name, List<Reference> references) {
    if (!references.isEmpty()) {
      out.writeArrayPropertyStart(name);
      references.forEach(this::write);
      out.writeEndArray();
    }
  }

  private void write(Reference reference) {
    out.writeStartObject();
    text("reference", reference.getReference());
    if (reference.hasIdentifier()) {
      Identifier identifier = reference.getIdentifier();
      out.writeObjectPropertyStart("identifier");
      text("system", identifier.getSystem());
      text("value", identifier.getValue());
      out.writeEndObject();
    }
    text("display", reference.getDisplay());
    out.writeEndObject();
  }

  void payloads(List<CommunicationRequestPayloadComponent> payloads) {
    out.writeArrayPropertyStart("payload");
    for (CommunicationRequestPayloadComponent payload : payloads) {
      out.writeStartObject();
      text("contentString", payload.getContentStringType().getValue());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void notes(List<Annotation> notes) {
    if (!notes.isEmpty()) {
      out.writeArrayPropertyStart("note");
      for (Annotation note : notes) {
        out.writeStartObject();
        text("text", note.getText());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
  }
}
