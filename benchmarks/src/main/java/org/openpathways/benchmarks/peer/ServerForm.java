package org.openpathways.benchmarks.peer;

import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * Makes a Synthea Bundle what a server would return. Its references name the patient by urn, which
 * the peer's search does not match; and the peer cannot filter prescriptions by code when one of
 * them refers to its Medication, so its code is put in.
 */
final class ServerForm {
  private final Reference patient;
  private final Map<String, CodeableConcept> medications = new HashMap<>();

  private ServerForm(String patient) {
    this.patient = new Reference("Patient/" + patient);
  }

  /** Changes the Bundle. */
  static void give(Bundle record, String patient) {
    ServerForm form = new ServerForm(patient);
    for (Bundle.BundleEntryComponent entry : record.getEntry()) {
      if (entry.getResource() instanceof Medication medication) {
        form.medications.put(entry.getFullUrl(), medication.getCode());
      }
    }
    record.getEntry().forEach(entry -> form.change(entry.getResource()));
  }

  private void change(Resource resource) {
    if (resource instanceof Condition condition) {
      condition.setSubject(patient);
    } else if (resource instanceof Observation observation) {
      observation.setSubject(patient);
    } else if (resource instanceof Procedure procedure) {
      procedure.setSubject(patient);
    } else if (resource instanceof ServiceRequest request) {
      request.setSubject(patient);
    } else if (resource instanceof MedicationRequest prescription) {
      prescription.setSubject(patient);
      if (prescription.hasMedicationReference()) {
        String medication = prescription.getMedicationReference().getReference();
        prescription.setMedication(medications.getOrDefault(medication, new CodeableConcept()));
      }
    }
  }
}
