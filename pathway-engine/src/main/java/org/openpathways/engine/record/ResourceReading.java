package org.openpathways.engine.record;

import java.util.List;
import org.openpathways.engine.record.Faults.Fault;
import org.openpathways.engine.record.LeftOut.Reason;

/** Reads one resource of any type into the record being put together. */
final class ResourceReading {
  private final Json json;
  private final RecordAssembly assembly;

  /** Of the resource last read: it is added to the record before another is read. */
  private final Draft draft = new Draft();

  ResourceReading(Json json, RecordAssembly assembly) {
    this.json = json;
    this.assembly = assembly;
  }

  /** Reads the rest of the resource just opened, which is no Bundle. */
  Found read(String type) {
    json.budget().entry(json.place());
    json.faults().begin(type.isEmpty() ? "resource" : type);
    RecordPart part = RecordPart.find(type);
    if (part != null) {
      return readPart(part);
    }
    return switch (type) {
      case "Patient" -> new PatientReading(json, assembly).read();
      case "Medication" -> SupportingReading.medication(json, assembly);
      case "Organization" -> SupportingReading.organization(json, assembly);
      default -> passOver(type);
    };
  }

  private Found passOver(String type) {
    for (String field = json.next(); field != null; field = json.next()) {
      // The cursor passes over what is not read.
    }
    json.faults().end();
    return fullUrl -> {
      assembly.reference(type, "", fullUrl);
      assembly.notRead(type.isEmpty() ? "resource" : type);
    };
  }

  private Found readPart(RecordPart part) {
    Shape shape = Shape.of(part);
    draft.clear();
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
    Fault fault = json.faults().end();
    return fullUrl -> assembly.entries(found(part, fullUrl, fault));
  }

  private FoundEntries found(RecordPart part, String fullUrl, Fault fault) {
    String reference = assembly.reference(part.resourceType(), draft.id, fullUrl);
    List<Entry> entries = draft.entries(part, reference);
    return new FoundEntries(
        part,
        reference,
        fullUrl,
        draft.owner,
        entries,
        draft.medicationReference,
        fault.leftOut(reference),
        draft.labels.coverage() == Coverage.COMPLETE);
  }
}
