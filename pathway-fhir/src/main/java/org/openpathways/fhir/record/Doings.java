package org.openpathways.fhir.record;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.State;

/** What was done or asked for: procedures, requests, encounters, immunisations. */
final class Doings {

  private Doings() {}

  static Said procedure(Procedure procedure) {
    return Said.by(procedure.getSubject())
        .about(procedure.getCode())
        .status(Concepts.word(procedure.getStatusElement()))
        .at(
            Times.start(procedure.getPerformed()),
            Times.end(procedure.getPerformed()),
            PartialDate.UNKNOWN);
  }

  static Said request(ServiceRequest request) {
    PartialDate authored = Times.date(request.getAuthoredOnElement());
    return Said.by(request.getSubject())
        .about(request.getCode())
        .in(
            new State(
                Concepts.word(request.getStatusElement()),
                "",
                Concepts.word(request.getIntentElement()),
                "",
                request.getDoNotPerform(),
                false))
        .at(
            authored.isKnown() ? authored : Times.start(request.getOccurrence()),
            PartialDate.UNKNOWN,
            PartialDate.UNKNOWN);
  }

  static Said encounter(Encounter encounter) {
    List<Code> codes = new ArrayList<>(Concepts.codes(encounter.getType()));
    codes.addAll(Concepts.codes(List.of(Concepts.concept(encounter.getClass_()))));
    codes.addAll(Concepts.codes(encounter.getReasonCode()));
    String title = Concepts.title(encounter.getType());
    return Said.by(encounter.getSubject())
        .named(
            codes,
            title.isEmpty() ? Concepts.title(Concepts.concept(encounter.getClass_())) : title)
        .status(Concepts.word(encounter.getStatusElement()))
        .at(
            Times.start(encounter.getPeriod()),
            Times.end(encounter.getPeriod()),
            PartialDate.UNKNOWN);
  }

  static Said immunization(Immunization immunization) {
    return Said.by(immunization.getPatient())
        .about(immunization.getVaccineCode())
        .status(Concepts.word(immunization.getStatusElement()))
        .at(
            Times.start(immunization.getOccurrence()),
            PartialDate.UNKNOWN,
            Times.date(immunization.getRecordedElement()));
  }
}
