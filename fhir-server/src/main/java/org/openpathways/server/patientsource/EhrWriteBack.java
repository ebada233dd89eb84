package org.openpathways.server.patientsource;

import ca.uhn.fhir.context.FhirContext;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.server.outward.NoAnswer;
import org.openpathways.server.outward.Outward.Reply;
import org.openpathways.server.problem.RequestProblem;

/** Writes to a record system, as far as the visit's token goes, about this patient and no other. */
final class EhrWriteBack implements WriteBack {
  private static final Pattern REFERENCE =
      Pattern.compile("([A-Z][A-Za-z]{1,40})/([A-Za-z0-9\\-.]{1,64})(/_history/.{1,64})?$");

  private static final int SERVER_FAILED = 500;

  private final Ehr ehr;
  private final FhirContext fhir;
  private final String patientId;
  private final Duration time;

  EhrWriteBack(Ehr ehr, FhirContext fhir, String patientId, Duration time) {
    this.ehr = ehr;
    this.fhir = fhir;
    this.patientId = patientId;
    this.time = time;
  }

  @Override
  public boolean takes(String resourceType) {
    return ehr.access().mayCreate(resourceType);
  }

  @Override
  public String create(Resource resource) {
    check(resource, takes(resource.fhirType()));
    Reply reply = send("POST", resource.fhirType(), resource);
    Matcher made = REFERENCE.matcher(reply.location());
    if (!made.find() || !made.group(1).equals(resource.fhirType())) {
      throw RequestProblem.away(
          "The record system took this, but did not say where it is. Maybe look in the record"
              + " whether it is there before you send it again.");
    }
    return made.group(1) + "/" + made.group(2);
  }

  @Override
  public void replace(String reference, Resource resource) {
    check(resource, ehr.access().mayUpdate(resource.fhirType()));
    Resource named = resource.copy();
    named.setId(reference);
    send("PUT", reference, named);
  }

  private void check(Resource resource, boolean may) {
    WriteRules.check(resource);
    if (!may || !WriteRules.owner(resource).equals(patientId)) {
      throw RequestProblem.unprocessable(
          resource.fhirType(),
          "This cannot be written to this patient's record. Nothing was written.");
    }
  }

  private Reply send(String method, String path, Resource resource) {
    String json = fhir.newJsonParser().encodeResourceToString(resource);
    Reply reply;
    try {
      reply = ehr.send(method, ehr.at(path), json, time);
    } catch (NoAnswer failed) {
      throw notKnown("did not answer");
    }
    if (reply.status() >= SERVER_FAILED) {
      throw notKnown("failed (status %d)".formatted(reply.status()));
    }
    if (!reply.isGood()) {
      throw RequestProblem.away(
          "The record system did not take this (status %d). Nothing was written. Maybe copy the text"
                  .formatted(reply.status())
              + " into the record instead.");
    }
    return reply;
  }

  /** Also a server or gateway that fails may have written before it did. */
  private static RequestProblem notKnown(String what) {
    return RequestProblem.away(
        "The record system %s, so it is not known whether this was written. Maybe look in the record before you send it again."
            .formatted(what));
  }
}
