package org.openpathways.pathways;

import static org.openpathways.pathways.DemoResource.codeable;
import static org.openpathways.pathways.DemoResource.object;
import static org.openpathways.pathways.DemoResource.quantity;
import static org.openpathways.pathways.DemoResource.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One demonstration patient's record while it is written. Nobody in it exists. */
final class DemoRecord {
  private final DemoPerson person;
  private final List<Map<String, Object>> resources = new ArrayList<>();

  DemoRecord(DemoPerson person) {
    this.person = person;
  }

  DemoRecord problem(String code, String term, String since) {
    return problem(code, term, since, "active");
  }

  DemoRecord problem(String code, String term, String since, String state) {
    Map<String, Object> condition = next("Condition", "Condition");
    condition.put("clinicalStatus", status("condition-clinical", state));
    condition.put("verificationStatus", status("condition-ver-status", "confirmed"));
    condition.put("category", List.of(status("condition-category", "problem-list-item")));
    condition.put("code", codeable(code, term));
    condition.put("subject", person.reference());
    condition.put("onsetDateTime", since);
    condition.put("recordedDate", since);
    return this;
  }

  DemoRecord lab(DemoLab lab, double value, String on) {
    observation(lab, on).put("valueQuantity", quantity(value, lab.unit));
    return this;
  }

  /** A result below what the laboratory can tell, such as "&lt;10". */
  DemoRecord below(DemoLab lab, double limit, String on) {
    Map<String, Object> value = quantity(limit, lab.unit);
    value.put("comparator", "<");
    observation(lab, on).put("valueQuantity", value);
    return this;
  }

  private Map<String, Object> observation(DemoLab lab, String on) {
    boolean clinic = lab.isMeasuredInClinic();
    Map<String, Object> observation =
        next("Observation", clinic ? "Observation" : "Observation-Lab");
    observation.put("status", "final");
    observation.put(
        "category", List.of(status("observation-category", clinic ? "vital-signs" : "laboratory")));
    observation.put("code", codeable(lab.code, lab.term));
    observation.put("subject", person.reference());
    observation.put("effectiveDateTime", DemoDates.morning(on));
    return observation;
  }

  DemoRecord pressure(int upper, int lower, String on) {
    Map<String, Object> panel = next("Observation", "Observation-VitalSigns-BloodPressure");
    panel.put("status", "final");
    panel.put("category", List.of(status("observation-category", "vital-signs")));
    panel.put("code", codeable("75367002", "Blood pressure"));
    panel.put("subject", person.reference());
    panel.put("effectiveDateTime", DemoDates.morning(on));
    panel.put(
        "component",
        List.of(
            object(
                "code",
                codeable("271649006", "Systolic blood pressure"),
                "valueQuantity",
                quantity(upper, "mm[Hg]")),
            object(
                "code",
                codeable("271650006", "Diastolic blood pressure"),
                "valueQuantity",
                quantity(lower, "mm[Hg]"))));
    return this;
  }

  DemoRecord takes(DemoProduct product, String since) {
    prescription(product, since, "active", "continuous");
    return this;
  }

  /** A prescription that is over. */
  DemoRecord took(DemoProduct product, String on, String status) {
    prescription(product, on, status, "acute");
    return this;
  }

  private void prescription(DemoProduct product, String on, String status, String course) {
    Map<String, Object> request = next("MedicationRequest", "MedicationRequest");
    request.put("status", status);
    request.put("intent", "order");
    request.put("medicationCodeableConcept", codeable(product.code, product.term));
    request.put("subject", person.reference());
    request.put("authoredOn", on);
    request.put("courseOfTherapyType", status("medicationrequest-course-of-therapy", course));
    request.put("dosageInstruction", List.of(dosage(product)));
  }

  private static Map<String, Object> dosage(DemoProduct product) {
    return object(
        "text",
        product.timesDaily + " times a day",
        "timing",
        object("repeat", object("frequency", product.timesDaily, "period", 1, "periodUnit", "d")),
        "doseAndRate",
        List.of(object("doseQuantity", quantity(product.dose, product.unit))));
  }

  DemoRecord request(String code, String term, String on, String status) {
    Map<String, Object> request = next("ServiceRequest", "ServiceRequest");
    request.put("status", status);
    request.put("intent", "order");
    request.put("code", codeable(code, term));
    request.put("subject", person.reference());
    request.put("authoredOn", on);
    return this;
  }

  DemoRecord procedure(String code, String term, String on) {
    Map<String, Object> procedure = next("Procedure", "Procedure");
    procedure.put("status", "completed");
    procedure.put("code", codeable(code, term));
    procedure.put("subject", person.reference());
    procedure.put("performedDateTime", on);
    return this;
  }

  DemoRecord vaccine(String term, String on) {
    Map<String, Object> immunization = next("Immunization", "Immunization");
    immunization.put("status", "completed");
    immunization.put("vaccineCode", codeable("", term));
    immunization.put("patient", person.reference());
    immunization.put("occurrenceDateTime", on);
    return this;
  }

  DemoRecord contact(String term, String on) {
    Map<String, Object> encounter = next("Encounter", "Encounter");
    encounter.put("status", "finished");
    encounter.put(
        "class",
        DemoResource.coding(
            "http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "ambulatory"));
    encounter.put("type", List.of(codeable("", term)));
    encounter.put("subject", person.reference());
    encounter.put("period", object("start", DemoDates.morning(on), "end", DemoDates.morning(on)));
    return this;
  }

  DemoRecord noKnownAllergy(String on) {
    Map<String, Object> allergy = next("AllergyIntolerance", "AllergyIntolerance");
    allergy.put("clinicalStatus", status("allergyintolerance-clinical", "active"));
    allergy.put("verificationStatus", status("allergyintolerance-verification", "confirmed"));
    allergy.put("code", codeable("", "No known allergies"));
    allergy.put("patient", person.reference());
    allergy.put("recordedDate", on);
    return this;
  }

  private Map<String, Object> next(String type, String profile) {
    String id = "%s-%03d".formatted(person.id(), resources.size() + 1);
    Map<String, Object> resource = DemoResource.of(type, id, profile);
    resources.add(resource);
    return resource;
  }

  /** The patient's id, also the file's name. */
  String id() {
    return person.id();
  }

  /** The whole record as a collection Bundle: patient, practice, and everything recorded. */
  String json() {
    List<Map<String, Object>> entries = new ArrayList<>();
    entries.add(entry(person.patient()));
    resources.forEach(resource -> entries.add(entry(resource)));
    return DemoJson.bundle(
        object("resourceType", "Bundle", "id", person.id() + "-record", "type", "collection"),
        entries);
  }

  private static Map<String, Object> entry(Map<String, Object> resource) {
    return object(
        "fullUrl",
        "https://openpathways.example/fhir/%s/%s"
            .formatted(resource.get("resourceType"), resource.get("id")),
        "resource",
        resource);
  }
}
