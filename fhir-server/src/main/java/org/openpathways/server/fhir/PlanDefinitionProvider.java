package org.openpathways.server.fhir;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PlanDefinition;
import org.openpathways.fhir.advice.CarePlans;
import org.openpathways.fhir.advice.Statements;
import org.openpathways.fhir.knowledge.Agreement;
import org.openpathways.server.consultation.Answer;
import org.openpathways.server.library.Librarian;
import org.openpathways.server.problem.RequestProblem;

/** {@code PlanDefinition/$apply}: one pathway's advice as a CarePlan (CR-2, CR-4). */
final class PlanDefinitionProvider {
  private final Librarian librarian;
  private final Operations operations;

  PlanDefinitionProvider(Librarian librarian, Operations operations) {
    this.librarian = librarian;
    this.operations = operations;
  }

  /** For the pathway of this id. */
  @Operation(
      name = "$apply",
      type = PlanDefinition.class,
      idempotent = true,
      manualRequest = true,
      canonicalUrl = OperationDefinitions.APPLY)
  public CarePlan apply(@IdParam IdType id, HttpServletRequest request) throws IOException {
    OperationInput input = operations.read(request);
    if (input.plan().isPresent()) {
      throw RequestProblem.bad(
          "planDefinition",
          "The pathway is given twice: by the address and by a parameter. Maybe leave out the parameter.");
    }
    Agreement agreement =
        librarian.current().agreements().stream()
            .filter(active -> active.id().equals(id.getIdPart()))
            .findFirst()
            .orElseThrow(() -> NotHere.resource("PlanDefinition"));
    return plan(agreement, input);
  }

  /** For the pathway that the parameters name by canonical URL or inline. */
  @Operation(
      name = "$apply",
      type = PlanDefinition.class,
      idempotent = true,
      manualRequest = true,
      canonicalUrl = OperationDefinitions.APPLY)
  public CarePlan apply(HttpServletRequest request) throws IOException {
    OperationInput input = operations.read(request);
    String canonical =
        input
            .plan()
            .orElseThrow(
                () ->
                    RequestProblem.bad(
                        "planDefinition",
                        "No pathway is named. Maybe add url, or ask PlanDefinition/[id]/$apply."));
    Agreement agreement =
        librarian.current().agreements().stream()
            .filter(a -> canonical.equals(a.url()) || canonical.equals(a.versionedUrl()))
            .findFirst()
            .orElseThrow(PlanDefinitionProvider::notActive);
    return plan(agreement, input);
  }

  private CarePlan plan(Agreement agreement, OperationInput input) {
    String pathway = agreement.pathway().id();
    Answer answer = operations.answer(input, Optional.of(pathway));
    Agreement local =
        answer.library().agreement(pathway).orElseThrow(PlanDefinitionProvider::elsewhere);
    if (!local.id().equals(agreement.id())) {
      throw elsewhere();
    }
    CarePlan plan = CarePlans.of(local, answer.result(pathway), answer.advice(), answer.subject());
    if (!answer.earlier().known()) {
      plan.addNote().setText(Statements.EARLIER_UNKNOWN);
    }
    return plan;
  }

  private static RequestProblem notActive() {
    return RequestProblem.unknown(
        "planDefinition",
        "This pathway is not active here: only signed releases in date answer. Maybe search"
            + " PlanDefinition for the active ones, and check the version.");
  }

  private static RequestProblem elsewhere() {
    return RequestProblem.unprocessable(
        "planDefinition",
        "This pathway was agreed in another locality than the patient's. Maybe ask for the"
            + " patient's locality's own.");
  }
}
