package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.months;
import static org.openpathways.engine.criterion.Truth.*;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Criterion.Counted;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Value;

/** What is an event or a record of something, and how often there was one. */
class EventsTest {
  private static final Concept POTASSIUM =
      concept("potassium", ConceptKind.TEST).measured("mmol/L", "", 1, Concern.HIGHER).build();

  private static Patient potassium(String... numbers) {
    Patient patient = new Patient();
    int day = 1;
    for (String number : numbers) {
      patient.value("potassium", "2026-11-0" + day++, number, "mmol/L");
    }
    return patient;
  }

  private static Criterion counted(Concept concept, int atLeast) {
    return new Counted(concept, atLeast, months(12));
  }

  @Test
  void countsDaysNotEntries() {
    assertThat(potassium("5", "6").truth(counted(POTASSIUM, 2))).isEqualTo(MET);
    assertThat(potassium("5", "6").truth(counted(POTASSIUM, 3))).isEqualTo(NOT_MET);
    Patient sameDay = potassium("5").value("potassium", "2026-11-01", "6", "mmol/L");
    assertThat(sameDay.truth(counted(POTASSIUM, 2))).isEqualTo(NOT_MET);
    assertThat(potassium("5", "6").evaluate(counted(POTASSIUM, 2)).words())
        .isEqualTo("potassium recorded on 2 days; at least 2");
  }

  @Test
  @DisplayName("SEM-5: an answered no is no event, an answered yes is one")
  void anAnsweredNoIsNoEvent() {
    for (ConceptKind kind : List.of(ConceptKind.MEDICINE, ConceptKind.PROCEDURE_DONE)) {
      Concept taken = concept("statin", kind).silentNo().build();
      Criterion once = counted(taken, 1);
      assertThat(new Patient().answered("statin", false).truth(once)).isEqualTo(NOT_MET);
      assertThat(new Patient().answered("statin", true).truth(once)).isEqualTo(MET);
    }
    Concept statin = concept("statin", ConceptKind.MEDICINE).silentNo().build();
    Patient stopped =
        new Patient()
            .prescribed("statin", "stopped", "", "2026-02-01", "2026-08-01")
            .answered("statin", false);
    assertThat(stopped.truth(counted(statin, 1))).isEqualTo(MET);
    assertThat(stopped.truth(counted(statin, 2))).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-5: an answer that is neither yes nor no leaves it unknown")
  void anAnswerNobodyCanReadIsUnknown() {
    Concept scope = concept("colonoscopy", ConceptKind.PROCEDURE_DONE).silentNo().build();
    Patient unsure = new Patient().answered("colonoscopy", new Value.Text("not sure"));
    assertThat(unsure.truth(counted(scope, 1))).isEqualTo(UNKNOWN);
    assertThat(unsure.truth(Ask.recorded(scope, months(12)))).isEqualTo(UNKNOWN);
    assertThat(unsure.reason(Ask.recorded(scope, months(12)))).isEqualTo(Reason.VALUE_NOT_USABLE);
  }

  @Test
  @DisplayName("SEM-5: an answered no is a no with evidence, though the record is incomplete")
  void anAnsweredNoIsEvidence() {
    Concept scope = concept("colonoscopy", ConceptKind.PROCEDURE_DONE).silentNo().build();
    Patient unseen = new Patient().seen(RecordPart.PROCEDURE, Coverage.NOT_SUPPLIED);
    for (Criterion asked : List.of(counted(scope, 1), Ask.recorded(scope, months(12)))) {
      assertThat(unseen.truth(asked)).isEqualTo(UNKNOWN);
    }
    Patient answered = unseen.answered("colonoscopy", false);
    for (Criterion asked : List.of(counted(scope, 1), Ask.recorded(scope, months(12)))) {
      Outcome outcome = answered.evaluate(asked);
      assertThat(outcome.truth()).isEqualTo(NOT_MET);
      assertThat(outcome.words()).isEqualTo("answered no");
      assertThat(outcome.evidence()).hasSize(1);
    }
    Patient earlier =
        new Patient()
            .seen(RecordPart.PROCEDURE, Coverage.NOT_SUPPLIED)
            .entry(
                RecordPart.QUESTIONNAIRE_RESPONSE,
                "colonoscopy",
                Patient.status("completed"),
                new Value.YesNo(false),
                "2026-02-01");
    assertThat(earlier.truth(Ask.recorded(scope, months(12)))).isEqualTo(UNKNOWN);
    Concept cough = concept("cough", ConceptKind.SYMPTOM).silentNo().build();
    Patient well =
        new Patient().seen(RecordPart.CONDITION, Coverage.PARTIAL).answered("cough", false);
    assertThat(well.truth(Ask.recorded(cough, months(3)))).isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("SEM-5: a social finding answered with no is not recorded; another value is")
  void anAnsweredNoIsNoRecord() {
    Concept dust = concept("dust exposure", ConceptKind.SOCIAL).build();
    Criterion recorded = Ask.recorded(dust, months(12));
    Value no = new Value.YesNo(false);
    Value ex = new Value.Text("stopped");
    assertThat(new Patient().answered("dust exposure", false).truth(recorded)).isEqualTo(NOT_MET);
    assertThat(new Patient().answered("dust exposure", true).truth(recorded)).isEqualTo(MET);
    assertThat(new Patient().observed("dust exposure", "2026-11-01", no).truth(recorded))
        .isEqualTo(NOT_MET);
    assertThat(new Patient().observed("dust exposure", "2026-11-01", ex).truth(recorded))
        .isEqualTo(MET);
    Patient negative = new Patient().observed("FIT", "2026-11-01", new Value.Text("negative"));
    Concept fit = concept("FIT", ConceptKind.TEST).measured("ug/g", "", 0, Concern.HIGHER).build();
    assertThat(negative.truth(Ask.recorded(fit, months(12)))).isEqualTo(MET);
  }

  @Test
  @DisplayName("SEM-4: fewer than asked for is a no only where silence is")
  void tooFewIsANoOnlyInACompleteRecord() {
    assertThat(
            potassium("5")
                .seen(RecordPart.OBSERVATION, Coverage.PARTIAL)
                .truth(counted(POTASSIUM, 2)))
        .isEqualTo(UNKNOWN);
    Concept fall = concept("fall", ConceptKind.SYMPTOM).build();
    assertThat(new Patient().has("fall", "2026-05-01").truth(counted(fall, 2))).isEqualTo(UNKNOWN);
    Concept exacerbation = concept("exacerbation", ConceptKind.PROBLEM).silentNo().build();
    Patient one = new Patient().has("exacerbation", "2026-05-01");
    assertThat(one.truth(counted(exacerbation, 1))).isEqualTo(MET);
    assertThat(one.truth(counted(exacerbation, 2))).isEqualTo(NOT_MET);
    assertThat(new Patient().truth(counted(exacerbation, 1))).isEqualTo(NOT_MET);
  }

  @Test
  void possibleOccasions() {
    Concept exacerbation = concept("exacerbation", ConceptKind.PROBLEM).silentNo().build();
    Patient vague = new Patient().has("exacerbation", "2026-05-01").has("exacerbation", "2025");
    assertThat(vague.truth(counted(exacerbation, 2))).isEqualTo(UNKNOWN);
    assertThat(vague.truth(counted(exacerbation, 3))).isEqualTo(NOT_MET);
    Patient undated = new Patient().has("exacerbation", "2026-03");
    assertThat(undated.truth(counted(exacerbation, 1))).isEqualTo(MET);
    assertThat(undated.truth(counted(exacerbation, 2))).isEqualTo(NOT_MET);
    Patient suspected =
        new Patient().condition("exacerbation", "active", "provisional", "2026-05-01", "", "");
    assertThat(suspected.truth(counted(exacerbation, 1))).isEqualTo(UNKNOWN);
    Patient refuted =
        new Patient().condition("exacerbation", "active", "refuted", "2026-05-01", "", "");
    assertThat(refuted.truth(counted(exacerbation, 1))).isEqualTo(NOT_MET);
  }
}
