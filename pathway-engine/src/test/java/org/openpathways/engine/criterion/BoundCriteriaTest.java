package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.*;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptBuilder;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Criterion.Not;
import org.openpathways.engine.record.Code;
import org.openpathways.engine.record.Demographics;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.PartialDate;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Timing;
import org.openpathways.engine.record.Value;

class BoundCriteriaTest {
  private static final Concept ONE = concept("one", ConceptKind.PROBLEM).silentNo().build();
  private static final Concept TWO = concept("two", ConceptKind.PROBLEM).also("one").build();

  @Test
  @DisplayName("SEM-17: outcomes stand in the order of the criteria, also those given twice")
  void outcomesInOrder() {
    Patient patient = new Patient().has("one", "2020");
    BoundCriteria bound =
        BoundCriteria.of(List.of(new Not(has(ONE)), has(ONE), has(TWO), has(ONE)));
    Outcome[] outcomes = bound.evaluate(view(patient, bound));
    assertThat(outcomes)
        .extracting(Outcome::truth)
        .containsExactly(Truth.NOT_MET, Truth.MET, Truth.MET, Truth.MET);
    assertThat(outcomes[1]).isSameAs(outcomes[3]);
  }

  private static RecordView view(Patient patient, BoundCriteria bound) {
    return RecordView.of(
        patient.record(),
        Instant.parse("2026-11-22T12:00:00Z"),
        Patient.LONDON,
        List.of(),
        bound.index(),
        28);
  }

  @Test
  void aViewOfAnotherIndexIsRefused() {
    BoundCriteria bound = BoundCriteria.of(List.of(has(ONE)));
    BoundCriteria other = BoundCriteria.of(List.of(has(ONE)));
    RecordView view = view(new Patient(), other);
    assertThatThrownBy(() -> bound.evaluate(view))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("another index");
  }

  @Test
  void oneCriterionOnAViewOfConcepts() {
    RecordView view =
        RecordView.of(
            new Patient().has("one", "2020").record(),
            Instant.parse("2026-11-22T12:00:00Z"),
            Patient.LONDON,
            List.of(),
            List.of(ONE),
            28);
    assertThat(CriteriaEvaluation.evaluate(has(ONE), view).truth()).isEqualTo(Truth.MET);
    assertThatThrownBy(() -> CriteriaEvaluation.evaluate(has(TWO), view))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("(two)");
  }

  @Test
  void conceptsOfCriteria() {
    assertThat(CriterionConcepts.of(new Not(has(ONE)))).containsExactly(ONE);
    assertThat(CriterionConcepts.of(latestAfter(ONE, TWO, months(3), atLeast(1))))
        .containsExactly(ONE, TWO);
    assertThat(CriterionConcepts.of(new Criterion.CanBePregnant())).isEmpty();
    assertThat(
            CriterionConcepts.of(
                new Criterion.PresentOf(List.of(TWO, ONE), 1, Criterion.Tense.NOW)))
        .containsExactly(TWO, ONE);
  }

  @Test
  @DisplayName("SEM-17: an entry's several codes of one concept are one mention")
  void severalCodesAreOneMention() {
    Concept both = concept("both", ConceptKind.PROBLEM).also("one").also("two").build();
    Entry entry =
        new Entry(
            RecordPart.CONDITION,
            "Condition/1",
            List.of(
                ConceptBuilder.code("one"), ConceptBuilder.code("two"), new Code("other", "one")),
            "",
            State.NONE,
            Timing.UNKNOWN,
            Value.NONE,
            List.of());
    PatientRecord record =
        new PatientRecord(
            new Demographics(
                "",
                "",
                PartialDate.UNKNOWN,
                Sex.UNKNOWN,
                false,
                PartialDate.UNKNOWN,
                "",
                PartialDate.UNKNOWN),
            List.of(entry),
            java.util.Map.of(),
            List.of());
    RecordView view =
        RecordView.of(
            record, Instant.EPOCH.plusSeconds(1), Patient.LONDON, List.of(), List.of(both), 28);
    assertThat(view.mentions(view.index().number(both))).hasSize(1);
  }

  @Test
  void manyConceptsStayApart() {
    List<Criterion> criteria = new ArrayList<>();
    Patient patient = new Patient();
    for (int i = 0; i < 500; i++) {
      criteria.add(has(concept("concept " + i, ConceptKind.PROBLEM).silentNo().build()));
      if (i % 7 == 0) {
        patient.has("concept " + i, "2020");
      }
    }
    BoundCriteria bound = BoundCriteria.of(criteria);
    Outcome[] outcomes = bound.evaluate(view(patient, bound));
    for (int i = 0; i < outcomes.length; i++) {
      assertThat(outcomes[i].truth()).isEqualTo(Truth.of(i % 7 == 0));
    }
  }
}
