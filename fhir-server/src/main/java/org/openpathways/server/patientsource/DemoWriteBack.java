package org.openpathways.server.patientsource;

import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.server.problem.RequestProblem;

/** Writes to the demonstration record of one patient, and of no other. */
record DemoWriteBack(DemoWrites writes, String patientId) implements WriteBack {
  private static final Set<String> TAKEN =
      Set.of(
          "ServiceRequest",
          "MedicationRequest",
          "Communication",
          "CommunicationRequest",
          "Observation",
          "QuestionnaireResponse",
          "Task");

  @Override
  public boolean takes(String resourceType) {
    return TAKEN.contains(resourceType);
  }

  @Override
  public String create(Resource resource) {
    check(resource);
    return DemoWrites.reference(writes.create(resource));
  }

  @Override
  public void replace(String reference, Resource resource) {
    check(resource);
    writes.replace(reference, resource);
  }

  private void check(Resource resource) {
    WriteRules.check(resource);
    if (!takes(resource.fhirType()) || !WriteRules.owner(resource).equals(patientId)) {
      throw RequestProblem.unprocessable(
          resource.fhirType(),
          "This cannot be written to this patient's record. Nothing was written.");
    }
  }
}
