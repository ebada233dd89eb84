package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.*;
import static org.openpathways.engine.criterion.Truth.*;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptBuilder;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Criterion.Not;
import org.openpathways.engine.criterion.Criterion.PresentOf;
import org.openpathways.engine.criterion.Criterion.Tense;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.criterion.Window.Unit;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Value;

class PresenceTest {
  private static final Concept DIABETES =
      concept("diabetes", ConceptKind.PROBLEM).silentNo().resolved("diabetes resolved").build();
  private static final Concept BLEEDING =
      concept("rectal bleeding", ConceptKind.SYMPTOM)
          .validFor(3, Unit.MONTHS)
          .absent("no rectal bleeding")
          .build();
  private static final Concept MASS = concept("rectal mass", ConceptKind.EXAMINATION).build();

  @Test
  @DisplayName("SEM-4: silence is a no for a problem of a complete problem list")
  void silenceOfACompleteProblemListIsANo() {
    Outcome outcome = new Patient().evaluate(has(DIABETES));
    assertThat(outcome.truth()).isEqualTo(NOT_MET);
    assertThat(outcome.basis()).isEqualTo(Basis.SILENCE);
    assertThat(new Patient().truth(everHad(DIABETES))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-4: silence about a symptom is unknown")
  void silenceAboutASymptomIsUnknown() {
    assertThat(new Patient().reason(has(BLEEDING))).isEqualTo(Reason.NOT_RECORDED);
    assertThat(new Patient().truth(new Not(has(BLEEDING)))).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @EnumSource(value = Coverage.class, names = "COMPLETE", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("SAF-11, SAF-23: silence of a part not seen whole, or withheld, is unknown")
  void silenceOfAPartNotSeenIsUnknown(Coverage coverage) {
    Patient patient = new Patient().seen(RecordPart.CONDITION, coverage);
    assertThat(patient.truth(has(DIABETES))).isEqualTo(UNKNOWN);
    assertThat(patient.reason(has(DIABETES))).isEqualTo(Reason.PART_NOT_SEEN);
  }

  @ParameterizedTest
  @CsvSource({"2026-10-24, NOT_MET", "2026-10-25, UNKNOWN", "2026-11-17, UNKNOWN", "2020, NOT_MET"})
  @DisplayName("SEM-4, SAF-11: a record younger than 28 days is not complete")
  void aNewRecordIsNotComplete(String registered, Truth truth) {
    assertThat(new Patient().registered(registered).truth(has(DIABETES))).isEqualTo(truth);
  }

  @Test
  @DisplayName("SEM-4: frailty is a no below 65, else unknown")
  void conditionalSilenceByAge() {
    Concept frailty = concept("frailty", ConceptKind.PROBLEM).silentNoBelow(65).build();
    assertThat(new Patient().born("1961-11-23").truth(has(frailty))).isEqualTo(NOT_MET);
    assertThat(new Patient().born("1961-11-22").truth(has(frailty))).isEqualTo(UNKNOWN);
    assertThat(new Patient().born("1961").truth(has(frailty))).isEqualTo(UNKNOWN);
    assertThat(new Patient().born("").truth(has(frailty))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName(
      "SEM-6: a completed procedure tells of the problem it treats; a planned one does not")
  void whatWasDoneTellsOfTheProblem() {
    Concept dialysis = concept("dialysis", ConceptKind.PROBLEM).silentNo().build();
    Patient done = new Patient().procedure("dialysis", "completed", "2026-11-13");
    assertThat(done.truth(has(dialysis))).isEqualTo(MET);
    assertThat(done.truth(everHad(dialysis))).isEqualTo(MET);
    Patient planned = new Patient().procedure("dialysis", "preparation", "2026-11-13");
    assertThat(planned.truth(has(dialysis))).isEqualTo(NOT_MET);
    Patient notDone = new Patient().procedure("dialysis", "not-done", "2026-11-13");
    assertThat(notDone.truth(everHad(dialysis))).isEqualTo(NOT_MET);
  }

  @Test
  void anActiveProblemIsThere() {
    Outcome outcome = new Patient().has("diabetes", "2010-01-01").evaluate(has(DIABETES));
    assertThat(outcome.truth()).isEqualTo(MET);
    assertThat(outcome.basis()).isEqualTo(Basis.RECORDED);
    assertThat(outcome.words()).isEqualTo("diabetes recorded on 1 Jan 2010");
    assertThat(outcome.evidence()).hasSize(1);
    assertThat(outcome.evidence().get(0).reference()).isEqualTo("Condition/0");
  }

  @ParameterizedTest
  @CsvSource({
    "active, MET, MET",
    "recurrence, MET, MET",
    "relapse, MET, MET",
    "'', MET, MET",
    "inactive, NOT_MET, MET",
    "remission, NOT_MET, MET",
    "resolved, NOT_MET, MET",
    "nonsense, UNKNOWN, UNKNOWN"
  })
  void clinicalStatusOfAProblem(String status, Truth now, Truth ever) {
    Patient patient = new Patient().condition("diabetes", status, "confirmed", "2010", "", "");
    assertThat(patient.truth(has(DIABETES))).isEqualTo(now);
    assertThat(patient.truth(everHad(DIABETES))).isEqualTo(ever);
  }

  @ParameterizedTest
  @CsvSource({
    "confirmed, MET",
    "'', MET",
    "unconfirmed, UNKNOWN",
    "provisional, UNKNOWN",
    "differential, UNKNOWN",
    "refuted, NOT_MET",
    "entered-in-error, NOT_MET"
  })
  @DisplayName("SEM-6, SAF-21: a suspected disease is never the disease, nor is an error")
  void verificationOfAProblem(String verification, Truth truth) {
    Patient patient = new Patient().condition("diabetes", "active", verification, "2010", "", "");
    assertThat(patient.truth(has(DIABETES))).isEqualTo(truth);
    assertThat(patient.truth(everHad(DIABETES))).isEqualTo(truth);
  }

  @Test
  void suspicionSaysWhy() {
    Patient patient = new Patient().condition("diabetes", "active", "provisional", "2010", "", "");
    assertThat(patient.reason(has(DIABETES))).isEqualTo(Reason.SUSPECTED);
    assertThat(patient.reason(everHad(DIABETES))).isEqualTo(Reason.SUSPECTED);
    assertThat(patient.evaluate(has(DIABETES)).evidence()).hasSize(1);
    Patient unclear = new Patient().condition("diabetes", "?", "", "2010", "", "");
    assertThat(unclear.reason(has(DIABETES))).isEqualTo(Reason.STATUS_NOT_KNOWN);
  }

  @Test
  @DisplayName("SEM-6: a suspicion beside the confirmed disease changes nothing")
  void aSuspicionBesideTheDiseaseChangesNothing() {
    Patient patient =
        new Patient()
            .condition("diabetes", "active", "provisional", "2020", "", "")
            .has("diabetes", "2010");
    assertThat(patient.truth(has(DIABETES))).isEqualTo(MET);
  }

  @Test
  @DisplayName("SEM-6: family history is never the disease")
  void familyHistoryIsNotTheDisease() {
    Patient patient =
        new Patient().entry(RecordPart.FAMILY_MEMBER_HISTORY, "diabetes", "completed", "2020");
    assertThat(patient.truth(has(DIABETES))).isEqualTo(NOT_MET);
    Concept family = concept("diabetes", ConceptKind.FAMILY_HISTORY).build();
    assertThat(patient.truth(everHad(family))).isEqualTo(MET);
  }

  @Test
  @DisplayName("SEM-6: an entry in the future is left out and reported")
  void futureEntriesAreLeftOut() {
    Patient patient = new Patient().has("diabetes", "2026-11-23");
    assertThat(patient.truth(has(DIABETES))).isEqualTo(NOT_MET);
    assertThat(patient.view(has(DIABETES)).leftOut())
        .singleElement()
        .satisfies(l -> assertThat(l.reason().words()).contains("future"))
        .satisfies(l -> assertThat(l.reference()).isEqualTo("Condition/0"));
    Patient later = new Patient().has("diabetes", "2026-11-22T12:00:01Z");
    assertThat(later.truth(has(DIABETES))).isEqualTo(NOT_MET);
    assertThat(new Patient().has("diabetes", "2026-11-22").truth(has(DIABETES))).isEqualTo(MET);
    assertThat(new Patient().has("diabetes", "2026-11").truth(has(DIABETES))).isEqualTo(MET);
  }

  @Test
  @DisplayName("SEM-6: an entry in error is left out and reported")
  void errorsAreLeftOut() {
    Patient patient =
        new Patient().condition("diabetes", "active", "entered-in-error", "2010", "", "");
    assertThat(patient.view(has(DIABETES)).leftOut()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, NOT_MET", "2026-11-23, MET", "2026, NOT_MET"})
  void abatementEndsAProblem(String ended, Truth truth) {
    Patient patient = new Patient().condition("diabetes", "active", "confirmed", "2010", ended, "");
    assertThat(patient.truth(has(DIABETES))).isEqualTo(truth);
  }

  @Test
  @DisplayName("SEM-4: an ended entry says no only where the record is complete")
  void anEndedEntryNeedsACompleteRecord() {
    Patient patient =
        new Patient()
            .condition("diabetes", "resolved", "confirmed", "2010", "2012", "")
            .seen(RecordPart.CONDITION, Coverage.PARTIAL);
    assertThat(patient.truth(has(DIABETES))).isEqualTo(UNKNOWN);
    assertThat(patient.reason(has(DIABETES))).isEqualTo(Reason.PART_NOT_SEEN);
    assertThat(patient.truth(everHad(DIABETES))).isEqualTo(MET);
  }

  @ParameterizedTest
  @CsvSource({
    "2010-01-01, 2015-01-01, NOT_MET",
    "2016-01-01, 2015-01-01, MET",
    "2015-01-01, 2015-01-01, UNKNOWN",
    "2015, 2015-06-01, UNKNOWN"
  })
  @DisplayName("SEM-7: a resolved code ends a problem; a later active entry reopens it")
  void resolvedCodes(String onset, String resolved, Truth truth) {
    Patient patient = new Patient().has("diabetes", onset).has("diabetes resolved", resolved);
    assertThat(patient.truth(has(DIABETES))).isEqualTo(truth);
    assertThat(patient.truth(everHad(DIABETES))).isEqualTo(MET);
  }

  @Test
  void aResolvedCodeAloneIsANoNowAndAYesEver() {
    Patient patient = new Patient().has("diabetes resolved", "2015-01-01");
    assertThat(patient.truth(has(DIABETES))).isEqualTo(NOT_MET);
    assertThat(patient.evaluate(has(DIABETES)).words()).contains("resolved on 1 Jan 2015");
    assertThat(patient.truth(everHad(DIABETES))).isEqualTo(MET);
  }

  @Test
  @DisplayName("SEM-7: written down again after it was resolved is a contradiction, not a no")
  void writtenDownAfterItWasResolved() {
    Patient patient =
        new Patient()
            .condition("diabetes", "active", "confirmed", "2010-01-01", "", "2020-01-01")
            .has("diabetes resolved", "2015-01-01");
    assertThat(patient.reason(has(DIABETES))).isEqualTo(Reason.CONFLICTING);
    assertThat(patient.evaluate(has(DIABETES)).evidence()).hasSize(2);
    Patient before =
        new Patient()
            .condition("diabetes", "active", "confirmed", "2010-01-01", "", "2011-01-01")
            .has("diabetes resolved", "2015-01-01");
    assertThat(before.truth(has(DIABETES))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName(
      "SEM-5: refuted after it was active contradicts itself; active after refuted is there")
  void refutedAndActive() {
    Patient later =
        new Patient()
            .has("diabetes", "2010-01-01")
            .condition("diabetes", "active", "refuted", "2015-01-01", "", "");
    assertThat(later.reason(has(DIABETES))).isEqualTo(Reason.CONFLICTING);
    Patient earlier =
        new Patient()
            .has("diabetes", "2016-01-01")
            .condition("diabetes", "active", "refuted", "2015-01-01", "", "");
    assertThat(earlier.truth(has(DIABETES))).isEqualTo(MET);
  }

  @ParameterizedTest
  @CsvSource({"2026-08-22, MET", "2026-08-21, UNKNOWN", "2026-08, UNKNOWN", "2026-09, MET"})
  @DisplayName("SEM-8: a symptom is now for three calendar months, both ends included")
  void aSymptomFades(String onset, Truth truth) {
    Patient patient = new Patient().has("rectal bleeding", onset);
    assertThat(patient.truth(has(BLEEDING))).isEqualTo(truth);
    assertThat(patient.truth(everHad(BLEEDING))).isEqualTo(MET);
  }

  @Test
  void aFadedSymptomSaysSo() {
    assertThat(new Patient().has("rectal bleeding", "2026-08-21").reason(has(BLEEDING)))
        .isEqualTo(Reason.TOO_OLD);
    assertThat(new Patient().has("rectal bleeding", "2026-08").reason(has(BLEEDING)))
        .isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
  }

  @Test
  @DisplayName("SAF-21: a symptom written down today is now, unless today's date is an import")
  void writtenDownTodayIsNow() {
    Patient patient =
        new Patient().condition("rectal bleeding", "active", "", "2026-06-01", "", "2026-11-20");
    assertThat(patient.truth(has(BLEEDING))).isEqualTo(MET);
    assertThat(patient.registered("2026-11-01").truth(has(BLEEDING))).isEqualTo(UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, 2026-11-10, NOT_MET",
    "2026-11-10, 2026-11-01, MET",
    "2026-11-10, 2026-11-10, MET",
    "2026-06-01, 2026-11-10, NOT_MET",
    "2026-06-01, 2026-07-10, UNKNOWN",
    "2026-11-10, 2026-05-01, MET"
  })
  @DisplayName("SEM-5, SEM-7: of present and absent the later counts; on one day present does")
  void presentAndAbsent(String present, String absent, Truth truth) {
    Patient patient =
        new Patient()
            .has("rectal bleeding", present)
            .observed("no rectal bleeding", absent, Value.NONE);
    assertThat(patient.truth(has(BLEEDING))).isEqualTo(truth);
  }

  @Test
  @DisplayName("SEM-7: a tie is reported")
  void aTieIsReported() {
    Patient patient =
        new Patient().has("rectal bleeding", "2026-11-10").has("no rectal bleeding", "2026-11-10");
    assertThat(patient.evaluate(has(BLEEDING)).evidence())
        .hasSize(2)
        .allSatisfy(e -> assertThat(e.note()).contains("one day"));
  }

  @Test
  @DisplayName("SEM-5: a recorded negative is a no for as long as the concept says")
  void aRecordedNegative() {
    Patient patient = new Patient().has("no rectal bleeding", "2026-11-10");
    assertThat(patient.truth(has(BLEEDING))).isEqualTo(NOT_MET);
    assertThat(patient.evaluate(has(BLEEDING)).basis()).isEqualTo(Basis.RECORDED);
    assertThat(patient.truth(everHad(BLEEDING))).as("never: that says more").isEqualTo(UNKNOWN);
    assertThat(new Patient().has("no rectal bleeding", "2026-08-21").truth(has(BLEEDING)))
        .isEqualTo(UNKNOWN);
    assertThat(new Patient().has("no rectal bleeding", "2026-08-22").truth(has(BLEEDING)))
        .isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-5: a suspicion after a recorded negative is unknown again")
  void aSuspicionAfterANegative() {
    Patient patient =
        new Patient()
            .has("no rectal bleeding", "2026-11-01")
            .condition("rectal bleeding", "active", "provisional", "2026-11-10", "", "");
    assertThat(patient.reason(has(BLEEDING))).isEqualTo(Reason.SUSPECTED);
    Patient before =
        new Patient()
            .has("no rectal bleeding", "2026-11-10")
            .condition("rectal bleeding", "active", "provisional", "2026-11-01", "", "");
    assertThat(before.truth(has(BLEEDING))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-5: values of observations: yes, no, coded, text")
  void valuesOfObservations() {
    String today = "2026-11-22";
    Code no = new Code("http://snomed.info/sct", "373067005");
    Code yes = new Code("http://loinc.org", "LA33-6");
    Code other = new Code("test", "something else");
    assertThat(observed(new Value.YesNo(true), today)).isEqualTo(MET);
    assertThat(observed(new Value.YesNo(false), today)).isEqualTo(NOT_MET);
    assertThat(observed(Value.NONE, today)).isEqualTo(MET);
    assertThat(observed(new Value.Coded(List.of(yes), ""), today)).isEqualTo(MET);
    assertThat(observed(new Value.Coded(List.of(no), ""), today)).isEqualTo(NOT_MET);
    assertThat(observed(new Value.Coded(List.of(other), "Absent"), today)).isEqualTo(NOT_MET);
    assertThat(observed(new Value.Coded(List.of(other), "a bit"), today)).isEqualTo(UNKNOWN);
    assertThat(observed(new Value.Text(" Yes "), today)).isEqualTo(MET);
    assertThat(observed(new Value.Text("none"), today)).isEqualTo(NOT_MET);
    assertThat(observed(new Value.Text("denies any"), today)).isEqualTo(UNKNOWN);
    assertThat(observed(new Value.Absent("unknown"), today)).isEqualTo(UNKNOWN);
    assertThat(observed(Patient.quantity("0", "{score}"), today)).isEqualTo(UNKNOWN);
    assertThat(observed(Patient.quantity("3", "{score}"), today)).isEqualTo(MET);
  }

  private static Truth observed(Value value, String on) {
    return new Patient().observed("rectal bleeding", on, value).truth(has(BLEEDING));
  }

  @Test
  void aDoubleNegativeSaysNothing() {
    Patient patient =
        new Patient().observed("no rectal bleeding", "2026-11-22", new Value.YesNo(false));
    assertThat(patient.reason(has(BLEEDING))).isEqualTo(Reason.NOT_RECORDED);
  }

  @Test
  @DisplayName("SEM-5: a coded value of a question, never smoker and current smoker")
  void codedValuesOfAQuestion() {
    Concept smoker =
        concept("smoking status", ConceptKind.SOCIAL).also("smoker").absent("never smoker").build();
    Value yes = new Value.Coded(List.of(ConceptBuilder.code("smoker")), "Smoker");
    Value no = new Value.Coded(List.of(ConceptBuilder.code("never smoker")), "Never smoker");
    assertThat(new Patient().observed("smoking status", "2020", yes).truth(has(smoker)))
        .isEqualTo(MET);
    assertThat(new Patient().observed("smoking status", "2020", no).truth(has(smoker)))
        .isEqualTo(NOT_MET);
    assertThat(new Patient().observed("another question", "2020", yes).truth(has(smoker)))
        .isEqualTo(MET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"registered", "preliminary", "cancelled", "entered-in-error"})
  @DisplayName("SEM-6, SAF-22: observations that are not final are no evidence")
  void observationsThatAreNotFinal(String status) {
    Patient patient = new Patient().observed("rectal bleeding", status, "2026-11-22", Value.NONE);
    assertThat(patient.reason(has(BLEEDING))).isEqualTo(Reason.NOT_RECORDED);
  }

  @Test
  @DisplayName("SEM-16: an answer-only concept is met by an answer and nothing else")
  void answers() {
    Concept unexplained = concept("unexplained", ConceptKind.ANSWER).build();
    assertThat(new Patient().truth(has(unexplained))).isEqualTo(UNKNOWN);
    Outcome yes = new Patient().answered("unexplained", true).evaluate(has(unexplained));
    assertThat(yes.truth()).isEqualTo(MET);
    assertThat(yes.basis()).isEqualTo(Basis.ANSWERED);
    assertThat(yes.words()).isEqualTo("answered yes");
    Outcome no = new Patient().answered("unexplained", false).evaluate(has(unexplained));
    assertThat(no.truth()).isEqualTo(NOT_MET);
    assertThat(no.words()).isEqualTo("answered no");
    assertThat(new Patient().answered("unexplained", Value.NONE).truth(has(unexplained)))
        .isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("SEM-5: an answer decides over the record; the later answer over the earlier")
  void answersDecide() {
    Patient patient = new Patient().has("rectal bleeding", "2026-11-20");
    assertThat(patient.answered("rectal bleeding", false).truth(has(BLEEDING))).isEqualTo(NOT_MET);
    assertThat(patient.answered("rectal bleeding", true).truth(has(BLEEDING))).isEqualTo(MET);
    Patient never = new Patient().answered("rectal bleeding", false);
    assertThat(never.truth(everHad(BLEEDING))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-16: an answer on record, by its product code")
  void answersOnRecord() {
    Patient patient =
        new Patient()
            .entry(
                RecordPart.QUESTIONNAIRE_RESPONSE,
                "rectal mass",
                Patient.status("completed"),
                new Value.YesNo(false),
                "2026-11-20");
    assertThat(patient.truth(has(MASS))).isEqualTo(NOT_MET);
    Patient unfinished =
        new Patient()
            .entry(
                RecordPart.QUESTIONNAIRE_RESPONSE,
                "rectal mass",
                Patient.status("in-progress"),
                new Value.YesNo(false),
                "2026-11-20");
    assertThat(unfinished.truth(has(MASS))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("SEM-7: pregnancy lapses after ten months without an end: unknown, not present")
  void pregnancyLapses() {
    Concept pregnancy =
        concept("pregnancy", ConceptKind.PROBLEM)
            .silentNoUnlessCanBePregnant()
            .resolved("delivered")
            .lapsesAfter(10, Unit.MONTHS)
            .build();
    Patient fertile = new Patient().born("1996-01-01");
    assertThat(fertile.truth(has(pregnancy))).isEqualTo(UNKNOWN);
    assertThat(fertile.has("pregnancy", "2026-01-21").reason(has(pregnancy)))
        .isEqualTo(Reason.LAPSED);
    assertThat(fertile.has("delivered", "2026-10-01").truth(has(pregnancy))).isEqualTo(NOT_MET);
    Patient now = new Patient().born("1996-01-01").has("pregnancy", "2026-01-22");
    assertThat(now.truth(has(pregnancy))).isEqualTo(MET);
    Patient long2 = new Patient().born("1996-01-01").has("delivered", "2025-01-01");
    assertThat(long2.truth(has(pregnancy))).as("could be pregnant again").isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("SEM-1: any of, at least N of, all of a list by certain and possible members")
  void lists() {
    Patient patient = new Patient().has("diabetes", "2010");
    Concept stroke = concept("stroke", ConceptKind.PROBLEM).silentNo().build();
    assertThat(patient.truth(of(1, DIABETES, MASS))).isEqualTo(MET);
    assertThat(patient.truth(of(2, DIABETES, MASS))).isEqualTo(UNKNOWN);
    assertThat(patient.truth(of(2, DIABETES, stroke))).isEqualTo(NOT_MET);
    assertThat(patient.truth(of(3, DIABETES, MASS, stroke))).isEqualTo(NOT_MET);
    assertThat(patient.truth(of(1, stroke, MASS))).isEqualTo(UNKNOWN);
    assertThat(patient.reason(of(1, stroke, MASS))).isEqualTo(Reason.NOT_RECORDED);
    assertThat(patient.evaluate(of(1, MASS, DIABETES)).evidence()).hasSize(1);
    assertThat(patient.evaluate(of(1, MASS, DIABETES)).words()).contains("diabetes recorded");
  }

  private static PresentOf of(int atLeast, Concept... concepts) {
    return new PresentOf(List.of(concepts), atLeast, Tense.NOW);
  }

  @Test
  @DisplayName("SEM-6: doNotPerform is no evidence")
  void doNotPerform() {
    Concept scan = concept("scan", ConceptKind.PROCEDURE_DONE).silentNo().build();
    State not = new State("completed", "", "order", "", true, false);
    Patient patient =
        new Patient().entry(RecordPart.SERVICE_REQUEST, "scan", not, Value.NONE, "2026-11-01");
    assertThat(patient.truth(has(scan))).isEqualTo(NOT_MET);
  }
}
