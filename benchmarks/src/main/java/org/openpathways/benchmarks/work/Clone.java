package org.openpathways.benchmarks.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;
import org.openpathways.engine.record.Code;

/** A copy of a generated patient that gets entries of its own. Days are given, all at ten. */
final class Clone {
  private static final String SNOMED = "http://snomed.info/sct";
  private static final String LOINC = "http://loinc.org";
  private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
  private static final String UCUM = "http://unitsofmeasure.org";
  private static final String HL7 = "http://terminology.hl7.org/CodeSystem/";

  private final ObjectNode bundle;
  private final ArrayNode entries;
  private final String subject;
  private int added;

  Clone(byte[] generated) {
    bundle = (ObjectNode) Json.tree(generated);
    entries = (ArrayNode) bundle.path("entry");
    subject = patient().path("fullUrl").asText();
  }

  private JsonNode patient() {
    for (JsonNode entry : entries) {
      if (entry.path("resource").path("resourceType").asText().equals("Patient")) {
        return entry;
      }
    }
    throw new IllegalArgumentException("There is no Patient in the Bundle.");
  }

  JsonNode bundle() {
    return bundle;
  }

  /** An active, confirmed problem or symptom. */
  Clone condition(String snomed, String day) {
    ObjectNode condition = resource("Condition");
    coding(condition.putObject("clinicalStatus"), HL7 + "condition-clinical", "active");
    coding(condition.putObject("verificationStatus"), HL7 + "condition-ver-status", "confirmed");
    coding(condition.putObject("code"), SNOMED, snomed);
    condition.put("onsetDateTime", at(day)).put("recordedDate", at(day));
    return this;
  }

  /** A final result. */
  Clone result(String loinc, String value, String unit, String day) {
    ObjectNode observation = observation(loinc, day);
    quantity(observation, value, unit);
    return this;
  }

  /** A clinic blood pressure in mmHg. */
  Clone bloodPressure(String systolic, String diastolic, String day) {
    ArrayNode components = observation("85354-9", day).putArray("component");
    component(components.addObject(), "8480-6", systolic);
    component(components.addObject(), "8462-4", diastolic);
    return this;
  }

  private static void component(ObjectNode component, String loinc, String value) {
    coding(component.putObject("code"), LOINC, loinc);
    quantity(component, value, "mm[Hg]");
  }

  private ObjectNode observation(String loinc, String day) {
    ObjectNode observation = resource("Observation").put("status", "final");
    coding(observation.putObject("code"), LOINC, loinc);
    return observation.put("effectiveDateTime", at(day));
  }

  /** A medicine that is taken. */
  Clone prescription(String rxnorm, String day) {
    ObjectNode request = resource("MedicationRequest").put("status", "active");
    coding(request.put("intent", "order").putObject("medicationCodeableConcept"), RXNORM, rxnorm);
    request.put("authoredOn", at(day));
    return this;
  }

  /** Something done. */
  Clone procedure(String snomed, String day) {
    ObjectNode procedure = resource("Procedure").put("status", "completed");
    coding(procedure.putObject("code"), SNOMED, snomed);
    procedure.put("performedDateTime", at(day));
    return this;
  }

  /** A request that was sent and is not done. */
  Clone request(String snomed, String day) {
    ObjectNode request = resource("ServiceRequest").put("status", "active").put("intent", "order");
    coding(request.putObject("code"), SNOMED, snomed);
    request.put("authoredOn", at(day));
    return this;
  }

  /** Every prescription of these medicines has been stopped. */
  Clone stop(String valueSet) {
    Set<Code> codes = Work.valueSet(valueSet);
    for (JsonNode entry : entries) {
      JsonNode resource = entry.path("resource");
      for (JsonNode coding : resource.path("medicationCodeableConcept").path("coding")) {
        if (codes.contains(
            new Code(coding.path("system").asText(), coding.path("code").asText()))) {
          ((ObjectNode) resource).put("status", "stopped");
        }
      }
    }
    return this;
  }

  private ObjectNode resource(String type) {
    String id = "work-" + ++added;
    ObjectNode resource =
        entries.addObject().put("fullUrl", "urn:uuid:" + id).putObject("resource");
    resource.put("resourceType", type).put("id", id);
    resource.putObject("subject").put("reference", subject);
    return resource;
  }

  private static void quantity(ObjectNode owner, String value, String unit) {
    owner
        .putObject("valueQuantity")
        .put("value", new BigDecimal(value))
        .put("unit", unit)
        .put("system", UCUM)
        .put("code", unit);
  }

  private static void coding(ObjectNode concept, String system, String code) {
    concept.putArray("coding").addObject().put("system", system).put("code", code);
  }

  private static String at(String day) {
    return day + "T10:00:00+00:00";
  }
}
