package org.openpathways.fhir.record;

import java.util.List;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.FamilyMemberHistory;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationComponentComponent;
import org.openpathways.engine.record.Component;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Value;

/** What was found: problems, allergies, observations, reports, family history, flags. */
final class Findings {

  private Findings() {}

  static Said condition(Condition condition) {
    return Said.by(condition.getSubject())
        .about(condition.getCode())
        .in(
            state(
                Concepts.firstCode(condition.getClinicalStatus()),
                Concepts.firstCode(condition.getVerificationStatus())))
        .at(
            Times.start(condition.getOnset()),
            Times.last(condition.getAbatement()),
            Times.date(condition.getRecordedDateElement()));
  }

  static Said allergy(AllergyIntolerance allergy) {
    return Said.by(allergy.getPatient())
        .about(allergy.getCode())
        .in(
            state(
                Concepts.firstCode(allergy.getClinicalStatus()),
                Concepts.firstCode(allergy.getVerificationStatus())))
        .at(
            Times.start(allergy.getOnset()),
            PartialDate.UNKNOWN,
            Times.date(allergy.getRecordedDateElement()));
  }

  static Said observation(Observation observation) {
    return Said.by(observation.getSubject())
        .about(observation.getCode())
        .status(Concepts.word(observation.getStatusElement()))
        .at(
            Times.start(observation.getEffective()),
            Times.end(observation.getEffective()),
            Times.date(observation.getIssuedElement()))
        .with(Values.of(observation.getValue(), observation.getDataAbsentReason()))
        .with(observation.getComponent().stream().map(Findings::component).toList());
  }

  private static Component component(ObservationComponentComponent component) {
    return new Component(
        Concepts.codes(List.of(component.getCode())),
        Values.of(component.getValue(), component.getDataAbsentReason()));
  }

  static Said report(DiagnosticReport report) {
    return Said.by(report.getSubject())
        .about(report.getCode())
        .status(Concepts.word(report.getStatusElement()))
        .at(
            Times.start(report.getEffective()),
            Times.end(report.getEffective()),
            Times.date(report.getIssuedElement()))
        .with(conclusion(report));
  }

  private static Value conclusion(DiagnosticReport report) {
    if (report.hasConclusionCode()) {
      return Values.coded(report.getConclusionCode());
    }
    return report.hasConclusion() ? new Value.Text(report.getConclusion()) : Value.NONE;
  }

  static Said familyHistory(FamilyMemberHistory history) {
    return Said.by(history.getPatient())
        .about(history.getCondition().stream().map(condition -> condition.getCode()).toList())
        .status(Concepts.word(history.getStatusElement()))
        .at(PartialDate.UNKNOWN, PartialDate.UNKNOWN, Times.date(history.getDateElement()))
        .with(
            history.hasRelationship()
                ? Values.coded(List.of(history.getRelationship()))
                : Value.NONE);
  }

  static Said flag(Flag flag) {
    return Said.by(flag.getSubject())
        .about(flag.getCode())
        .status(Concepts.word(flag.getStatusElement()))
        .at(Times.start(flag.getPeriod()), Times.end(flag.getPeriod()), PartialDate.UNKNOWN);
  }

  private static State state(String clinical, String verification) {
    return new State(clinical, verification, "", "", false, false);
  }
}
