package org.openpathways.fhir.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordAssembly;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Seen;
import org.openpathways.engine.record.UnreadableRecord;

/**
 * Reads a patient's record from resources of HAPI's FHIR R4 model, for callers that have these
 * already. From the same FHIR it makes the same record as the engine's reader of JSON; a test holds
 * the two together. What HAPI's parser drops or repairs on its way to the model, it cannot report.
 * (By default that parser puts the URL of a Bundle entry in place of the resource's id: {@code
 * setOverrideResourceIdWithBundleEntryFullUrl(false)} keeps the id.)
 */
public final class HapiRecordReader {

  /**
   * Reads a record from Bundles, Bundles inside Bundles, and resources.
   *
   * @throws UnreadableRecord of kind {@code NOT_PROCESSABLE} when it is not one patient's
   */
  public PatientRecord read(List<? extends Resource> resources, Reading reading) {
    RecordAssembly assembly = new RecordAssembly(reading.patientId());
    reading.assume(assembly);
    for (Resource resource : resources) {
      reading.cover(new Input(assembly).read(resource), assembly);
    }
    return assembly.finish();
  }

  /** Reads a record from one Bundle or resource. */
  public PatientRecord read(Resource resource, Reading reading) {
    return read(List.of(resource), reading);
  }

  /** One input, and how whole it says it is. */
  private static final class Input {
    private final RecordAssembly assembly;
    private final Set<RecordPart> parts = EnumSet.noneOf(RecordPart.class);
    private Coverage coverage = Coverage.COMPLETE;
    private String next = "";

    Input(RecordAssembly assembly) {
      this.assembly = assembly;
    }

    Seen read(Resource resource) {
      if (resource instanceof Bundle bundle && bundle.getLink(Bundle.LINK_NEXT) != null) {
        next = bundle.getLink(Bundle.LINK_NEXT).getUrl();
      }
      if (resource instanceof OperationOutcome) {
        lower(Coverage.FAILED);
      }
      add(resource, "");
      return new Seen(coverage, parts, resource instanceof Bundle, next);
    }

    private void add(Resource resource, String fullUrl) {
      if (resource instanceof Bundle bundle) {
        addBundle(bundle);
      } else if (resource instanceof OperationOutcome outcome) {
        lower(hasFailed(outcome) ? Coverage.PARTIAL : Coverage.COMPLETE);
      } else {
        addResource(resource, fullUrl);
      }
    }

    private void addBundle(Bundle bundle) {
      lower(Labels.coverage(bundle.getMeta()));
      if (bundle.getLink(Bundle.LINK_NEXT) != null) {
        lower(Coverage.PARTIAL);
      }
      for (BundleEntryComponent entry : bundle.getEntry()) {
        if (entry.getResponse().hasStatus() && !entry.getResponse().getStatus().startsWith("2")) {
          lower(Coverage.PARTIAL);
        }
        if (entry.hasResource()) {
          add(entry.getResource(), entry.hasFullUrl() ? entry.getFullUrl() : "");
        }
      }
    }

    private void addResource(Resource resource, String fullUrl) {
      String type = resource.fhirType();
      String id = Ids.of(resource);
      String reference = assembly.reference(type, id, fullUrl);
      Optional<RecordPart> part = RecordPart.of(type);
      if (part.isPresent()) {
        parts.add(part.get());
        assembly.entries(
            EntryModel.read(part.get(), (DomainResource) resource, reference, fullUrl));
      } else if (resource instanceof Patient patient) {
        assembly.patient(PatientModel.read(patient, reference, fullUrl));
      } else {
        addSupporting(resource, id, fullUrl);
      }
    }

    private void addSupporting(Resource resource, String id, String fullUrl) {
      if (resource instanceof Medication medication) {
        assembly.medication(
            id,
            fullUrl,
            Concepts.codes(List.of(medication.getCode())),
            Concepts.title(medication.getCode()));
      } else if (resource instanceof Organization organization) {
        String ods =
            organization.getIdentifier().stream()
                .map(PatientModel::ods)
                .filter(code -> !code.isEmpty())
                .findFirst()
                .orElse("");
        assembly.organization(id, fullUrl, ods);
      } else {
        assembly.notRead(resource.fhirType());
      }
    }

    private void lower(Coverage least) {
      coverage = Coverage.least(coverage, least);
    }

    private static boolean hasFailed(OperationOutcome outcome) {
      return outcome.getIssue().stream()
          .anyMatch(
              issue ->
                  issue.getSeverity() == IssueSeverity.ERROR
                      || issue.getSeverity() == IssueSeverity.FATAL);
    }
  }
}
