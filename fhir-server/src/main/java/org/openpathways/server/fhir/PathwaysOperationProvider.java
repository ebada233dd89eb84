package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.openpathways.fhir.advice.Guidance;
import org.openpathways.fhir.advice.Statements;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.problem.RequestProblem;

/** {@code Patient/$evaluate-pathways}: all active pathways at once (CR-15). */
final class PathwaysOperationProvider {
  private static final String NAME = "$evaluate-pathways";

  private final Operations operations;

  PathwaysOperationProvider(Operations operations) {
    this.operations = operations;
  }

  /** For the patient of this id. */
  @Operation(
      name = NAME,
      type = Patient.class,
      idempotent = true,
      manualRequest = true,
      canonicalUrl = OperationDefinitions.EVALUATE)
  public Bundle evaluate(@IdParam IdType id, HttpServletRequest request) throws IOException {
    OperationInput input = operations.read(request);
    if (input.subject().isPresent()) {
      throw RequestProblem.bad(
          "subject",
          "The patient is given twice: by the address and by a parameter. Maybe leave out subject.");
    }
    return guidance(input.withSubject("Patient/" + id.getIdPart()));
  }

  /** For the patient that the parameters name. */
  @Operation(
      name = NAME,
      type = Patient.class,
      idempotent = true,
      manualRequest = true,
      canonicalUrl = OperationDefinitions.EVALUATE)
  public Bundle evaluate(HttpServletRequest request) throws IOException {
    return guidance(operations.read(request));
  }

  private Bundle guidance(OperationInput input) {
    if (input.plan().isPresent()) {
      throw RequestProblem.bad(
          "planDefinition",
          "All active pathways are evaluated here. Maybe ask PlanDefinition/$apply for one.");
    }
    Answer answer = operations.answer(input, Optional.empty());
    Bundle guidance = Guidance.of(answer.library().agreements(), answer.advice(), answer.subject());
    if (!answer.earlier().known()) {
      guidance.getEntry().stream()
          .map(Bundle.BundleEntryComponent::getResource)
          .filter(OperationOutcome.class::isInstance)
          .forEach(summary -> addUnknown((OperationOutcome) summary));
    }
    return guidance;
  }

  private static void addUnknown(OperationOutcome summary) {
    summary
        .addIssue()
        .setSeverity(OperationOutcome.IssueSeverity.WARNING)
        .setCode(OperationOutcome.IssueType.INCOMPLETE)
        .setDiagnostics(Statements.EARLIER_UNKNOWN);
  }
}
