package org.openpathways.fhir.record;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Type;
import org.jspecify.annotations.Nullable;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.State;

/** What the patient takes: prescriptions and statements. */
final class Medicines {

  private Medicines() {}

  static Said request(MedicationRequest request) {
    Said said =
        Said.by(request.getSubject())
            .in(
                new State(
                    Concepts.word(request.getStatusElement()),
                    "",
                    Concepts.word(request.getIntentElement()),
                    Concepts.firstCode(request.getCourseOfTherapyType()),
                    request.getDoNotPerform(),
                    false))
            .at(
                Times.date(request.getAuthoredOnElement()),
                PartialDate.UNKNOWN,
                PartialDate.UNKNOWN)
            .with(Doses.perDay(request.getDosageInstruction()));
    return of(said, request.getMedication(), request);
  }

  static Said statement(MedicationStatement statement) {
    Said said =
        Said.by(statement.getSubject())
            .status(Concepts.word(statement.getStatusElement()))
            .at(
                Times.start(statement.getEffective()),
                Times.end(statement.getEffective()),
                Times.date(statement.getDateAssertedElement()))
            .with(Doses.perDay(statement.getDosage()));
    return of(said, statement.getMedication(), statement);
  }

  private static Said of(Said said, @Nullable Type medication, DomainResource container) {
    if (medication instanceof CodeableConcept concept) {
      return said.about(concept);
    }
    if (!(medication instanceof Reference reference)) {
      return said;
    }
    String to = Concepts.word(reference.getReferenceElement_());
    return to.startsWith("#")
        ? said.about(contained(container, to.substring(1)))
        : said.medication(to);
  }

  private static CodeableConcept contained(DomainResource container, String id) {
    for (Resource resource : container.getContained()) {
      if (resource instanceof Medication medication && id.equals(Ids.local(medication))) {
        return medication.getCode();
      }
    }
    return new CodeableConcept();
  }
}
