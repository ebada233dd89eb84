package org.openpathways.fhir.record;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.FoundEntries;
import org.openpathways.engine.record.LeftOut;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.RecordPart;

/** Reads HAPI's resources of the parts of a record. */
final class EntryModel {

  private EntryModel() {}

  static FoundEntries read(
      RecordPart part, DomainResource resource, String reference, String fullUrl) {
    List<Said> said = said(part, resource);
    boolean sensitive = Labels.isSensitive(resource.getMeta());
    List<Entry> entries =
        said.stream().map(one -> one.sensitive(sensitive).entry(part, reference)).toList();
    return new FoundEntries(
        part,
        reference,
        fullUrl,
        Ids.owner(owner(resource, said)),
        entries,
        said.isEmpty() ? "" : said.get(0).medication(),
        fault(part, resource, reference),
        Labels.coverage(resource.getMeta()) == Coverage.COMPLETE);
  }

  private static Reference owner(DomainResource resource, List<Said> said) {
    return resource instanceof QuestionnaireResponse response
        ? response.getSubject()
        : said.get(0).owner();
  }

  private static List<Said> said(RecordPart part, DomainResource resource) {
    return switch (part) {
      case CONDITION -> List.of(Findings.condition((Condition) resource));
      case OBSERVATION -> List.of(Findings.observation((Observation) resource));
      case MEDICATION_REQUEST -> List.of(Medicines.request((MedicationRequest) resource));
      case MEDICATION_STATEMENT -> List.of(Medicines.statement((MedicationStatement) resource));
      case ALLERGY_INTOLERANCE -> List.of(Findings.allergy((AllergyIntolerance) resource));
      case PROCEDURE -> List.of(Doings.procedure((Procedure) resource));
      case SERVICE_REQUEST -> List.of(Doings.request((ServiceRequest) resource));
      case ENCOUNTER -> List.of(Doings.encounter((Encounter) resource));
      case IMMUNIZATION -> List.of(Doings.immunization((Immunization) resource));
      case DIAGNOSTIC_REPORT -> List.of(Findings.report((DiagnosticReport) resource));
      case FAMILY_MEMBER_HISTORY -> List.of(Findings.familyHistory((FamilyMemberHistory) resource));
      case FLAG -> List.of(Findings.flag((Flag) resource));
      case QUESTIONNAIRE_RESPONSE -> Answers.of((QuestionnaireResponse) resource);
    };
  }

  private static Optional<LeftOut> fault(
      RecordPart part, DomainResource resource, String reference) {
    String type = part.resourceType();
    if (resource.hasModifierExtension()) {
      return Optional.of(
          new LeftOut(reference, type + ".modifierExtension", Reason.UNKNOWN_MODIFIER));
    }
    if (resource instanceof Observation observation) {
      return Faults.of(observation, reference);
    }
    return resource instanceof QuestionnaireResponse response
        ? Answers.severalValues(response.getItem(), type)
            .map(path -> new LeftOut(reference, path, Reason.TWO_VALUES))
        : Optional.empty();
  }
}
