package org.openpathways.server.cdshooks;

import ca.uhn.fhir.context.FhirContext;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.CommunicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import tools.jackson.core.JsonGenerator;

/**
 * Suggested resources as JSON, byte for byte as HAPI writes them but without its walk over the
 * whole model: of each type we propose, exactly the elements that we ever fill in. A test holds the
 * two alike; what is not of these types goes through HAPI.
 */
final class ResourceWriter {
  /** HAPI rewrites other references; they are left to it. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z]+/[A-Za-z0-9\\-.]{1,64}");

  private final FhirContext fhir;

  ResourceWriter(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** Writes a resource as a value. */
  void write(JsonGenerator out, Resource resource) {
    ElementWriter elements = new ElementWriter(out);
    if (resource instanceof ServiceRequest request && isPlain(request.getSubject())) {
      service(elements, request);
    } else if (resource instanceof MedicationRequest request && isPlain(request.getSubject())) {
      medication(elements, request);
    } else if (resource instanceof CommunicationRequest request && isPlain(request.getSubject())) {
      communication(elements, request);
    } else if (resource instanceof Task task && isPlain(task.getFor())) {
      task(elements, task);
    } else {
      out.writeRawValue(fhir.newJsonParser().encodeResourceToString(resource));
    }
  }

  private static boolean isPlain(Reference subject) {
    String reference = subject.getReference();
    return reference != null && PLAIN.matcher(reference).matches();
  }

  private static void service(ElementWriter out, ServiceRequest request) {
    out.begin("ServiceRequest");
    out.primitives("instantiatesCanonical", request.getInstantiatesCanonical());
    out.text("status", request.getStatus().toCode());
    out.text("intent", request.getIntent().toCode());
    out.text("priority", request.getPriority().toCode());
    out.concept("code", request.getCode());
    out.reference("subject", request.getSubject());
    out.text("authoredOn", request.getAuthoredOnElement().getValueAsString());
    out.references("performer", request.getPerformer());
    out.concepts("reasonCode", request.getReasonCode());
    out.references("supportingInfo", request.getSupportingInfo());
    out.notes(request.getNote());
    out.end();
  }

  private static void medication(ElementWriter out, MedicationRequest request) {
    out.begin("MedicationRequest");
    out.text("status", request.getStatus().toCode());
    out.text("intent", request.getIntent().toCode());
    out.text("priority", request.getPriority().toCode());
    out.concept("medicationCodeableConcept", request.getMedicationCodeableConcept());
    out.reference("subject", request.getSubject());
    out.references("supportingInformation", request.getSupportingInformation());
    out.text("authoredOn", request.getAuthoredOnElement().getValueAsString());
    out.concepts("reasonCode", request.getReasonCode());
    out.primitives("instantiatesCanonical", request.getInstantiatesCanonical());
    out.notes(request.getNote());
    out.end();
  }

  private static void communication(ElementWriter out, CommunicationRequest request) {
    out.begin("CommunicationRequest");
    out.text("status", request.getStatus().toCode());
    out.text("priority", request.getPriority().toCode());
    out.reference("subject", request.getSubject());
    out.payloads(request.getPayload());
    out.text("authoredOn", request.getAuthoredOnElement().getValueAsString());
    out.references("recipient", request.getRecipient());
    out.concepts("reasonCode", request.getReasonCode());
    out.notes(request.getNote());
    out.end();
  }

  private static void task(ElementWriter out, Task task) {
    out.begin("Task");
    out.text("instantiatesCanonical", task.getInstantiatesCanonical());
    out.text("status", task.getStatus().toCode());
    out.text("intent", task.getIntent().toCode());
    out.text("priority", task.getPriority().toCode());
    out.text("description", task.getDescription());
    out.reference("for", task.getFor());
    out.text("authoredOn", task.getAuthoredOnElement().getValueAsString());
    out.concept("reasonCode", task.getReasonCode());
    out.notes(task.getNote());
    out.end();
  }
}
