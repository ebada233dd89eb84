package org.openpathways.server.fhir;

import java.util.List;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationKind;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;
import org.openpathways.fhir.knowledge.Canonical;

/** The operations as they are served, parameter by parameter (CR-1). */
final class OperationDefinitions {
  static final String APPLY = Canonical.BASE + "OperationDefinition/plandefinition-apply";
  static final String EVALUATE = Canonical.BASE + "OperationDefinition/patient-evaluate-pathways";

  private static final List<String> IGNORED =
      List.of(
          "encounter",
          "practitioner",
          "organization",
          "userType",
          "userLanguage",
          "userTaskContext",
          "setting",
          "settingContext");

  private OperationDefinitions() {}

  static List<OperationDefinition> all() {
    return List.of(apply(), evaluate());
  }

  private static OperationDefinition apply() {
    OperationDefinition apply =
        define(
            APPLY,
            "PlanDefinitionApply",
            "apply",
            "PlanDefinition",
            "One active pathway's advice for one patient. Nothing is stored.");
    apply.setBase("http://hl7.org/fhir/OperationDefinition/PlanDefinition-apply");
    in(
        apply,
        "planDefinition",
        "PlanDefinition",
        "Type level only: names an active one by its url.");
    in(apply, "url", "canonical", "Type level only: the canonical URL, with or without |version.");
    common(apply);
    out(apply, "CarePlan");
    return apply;
  }

  private static OperationDefinition evaluate() {
    OperationDefinition evaluate =
        define(
            EVALUATE,
            "PatientEvaluatePathways",
            "evaluate-pathways",
            "Patient",
            "All active pathways at once: a collection of GuidanceResponses with their CarePlans.");
    common(evaluate);
    out(evaluate, "Bundle");
    return evaluate;
  }

  private static void common(OperationDefinition operation) {
    in(
        operation,
        "subject",
        "string",
        "A reference to the patient. Required unless in the address.");
    in(operation, "data", "Bundle", "The patient's data, with the Patient in it.");
    in(operation, "useServerData", "boolean", "Whether stored records may be read; default true.");
    in(operation, "asOf", "dateTime", "The moment to answer for; default now. A day means noon.");
    for (String name : IGNORED) {
      String type =
          name.matches("encounter|practitioner|organization") ? "string" : "CodeableConcept";
      in(operation, name, type, "Accepted; does not change what was agreed.");
    }
  }

  private static OperationDefinition define(
      String url, String name, String code, String resource, String description) {
    OperationDefinition operation = new OperationDefinition();
    operation.setId(url.substring(url.lastIndexOf('/') + 1));
    operation
        .setUrl(url)
        .setVersion("1")
        .setName(name)
        .setTitle(name)
        .setStatus(PublicationStatus.ACTIVE)
        .setKind(OperationKind.OPERATION)
        .setAffectsState(false)
        .setCode(code)
        .addResource(resource)
        .setSystem(false)
        .setType(true)
        .setInstance(true)
        .setDescription(description);
    return operation;
  }

  private static void in(OperationDefinition operation, String name, String type, String words) {
    operation
        .addParameter()
        .setName(name)
        .setUse(OperationParameterUse.IN)
        .setMin(0)
        .setMax("1")
        .setType(type)
        .setDocumentation(words);
  }

  private static void out(OperationDefinition operation, String type) {
    operation
        .addParameter()
        .setName("return")
        .setUse(OperationParameterUse.OUT)
        .setMin(1)
        .setMax("1")
        .setType(type);
  }
}
