package org.openpathways.engine.record;

import java.util.List;
import java.util.Optional;
import org.openpathways.engine.record.Faults.Fault;
import org.openpathways.engine.record.LeftOut.Reason;

/** Reads one resource of any type into the record being put together. */
final class ResourceReading {
  private final Json json;
  private final RecordAssembly assembly;

  ResourceReading(Json json, RecordAssembly assembly) {
    this.json = json;
    this.assembly = assembly;
  }

  /** Reads the rest of the resource just opened, which is no Bundle. */
  void read(String type, String fullUrl) {
    json.budget().entry(json.place());
    json.faults().begin(type.isEmpty() ? "resource" : type);
    Optional<RecordPart> part = RecordPart.of(type);
    if (part.isPresent()) {
      readPart(part.get(), fullUrl);
      return;
    }
    switch (type) {
      case "Patient" -> new PatientReading(json, assembly).read(fullUrl);
      case "Medication" -> SupportingReading.medication(json, assembly, fullUrl);
      case "Organization" -> SupportingReading.organization(json, assembly, fullUrl);
      default -> passOver(type);
    }
  }

  private void passOver(String type) {
    for (String field = json.next(); field != null; field = json.next()) {
      // The cursor passes over what is not read.
    }
    json.faults().end();
    assembly.reference(type, "", "");
    assembly.notRead(type.isEmpty() ? "resource" : type);
  }

  private void readPart(RecordPart part, String fullUrl) {
    Shape shape = Shape.of(part);
    Draft draft = new Draft();
    for (String field = json.next(); field != null; field = json.next()) {
      switch (field) {
        case "id" -> draft.id = json.text();
        case "meta" -> draft.labels = Labels.read(json);
        case "contained" -> draft.contained.read(json);
        case "modifierExtension" -> json.faults().add(Reason.UNKNOWN_MODIFIER);
        default -> shape.read(field, json, draft);
      }
    }
    shape.settle(draft);
    assembly.entries(found(part, draft, fullUrl, json.faults().end()));
  }

  private FoundEntries found(RecordPart part, Draft draft, String fullUrl, Fault fault) {
    String reference = assembly.reference(part.resourceType(), draft.id, fullUrl);
    List<Entry> entries = draft.entries(part, reference);
    return new FoundEntries(
        part,
        reference,
        fullUrl,
        draft.owner,
        entries,
        draft.medicationReference,
        fault(part, reference, fault),
        draft.labels.coverage() == Coverage.COMPLETE);
  }

  private static Optional<LeftOut> fault(RecordPart part, String reference, Fault fault) {
    return fault == Fault.NONE
        ? Optional.empty()
        : Optional.of(new LeftOut(reference, fault.path(), fault.reason()));
  }
}
