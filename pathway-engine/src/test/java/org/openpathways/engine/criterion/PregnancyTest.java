package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.has;
import static org.openpathways.engine.criterion.Truth.*;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Window.Unit;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.Sex;

@DisplayName("SAF-18: can be pregnant is kept apart from administrative gender")
class PregnancyTest {
  private static final Criterion CAN = new Criterion.CanBePregnant();
  private static final Concept PREGNANCY =
      concept("pregnancy", ConceptKind.PROBLEM)
          .silentNoUnlessCanBePregnant()
          .lapsesAfter(10, Unit.MONTHS)
          .build();

  @ParameterizedTest
  @CsvSource({
    "FEMALE, 2014-11-22, MET",
    "FEMALE, 2014-11-23, NOT_MET",
    "FEMALE, 1970-11-23, MET",
    "FEMALE, 1970-11-22, NOT_MET",
    "FEMALE, 2014, UNKNOWN",
    "FEMALE, '', UNKNOWN",
    "MALE, 1996-01-01, NOT_MET",
    "MALE, '', NOT_MET",
    "UNKNOWN, 1996-01-01, UNKNOWN",
    "UNKNOWN, 1950-01-01, NOT_MET"
  })
  void byAgeAndRecordedSex(Sex sex, String born, Truth truth) {
    Outcome outcome = new Patient().sex(sex).born(born).evaluate(CAN);
    assertThat(outcome.truth()).isEqualTo(truth);
    assertThat(outcome.basis()).isEqualTo(Basis.DEMOGRAPHIC);
  }

  @Test
  void anAnswerWinsOverTheRecordedSex() {
    Patient man = new Patient().sex(Sex.MALE).born("1996-01-01");
    assertThat(man.answered("can be pregnant", true).truth(CAN)).isEqualTo(MET);
    Patient woman = new Patient().born("1996-01-01").answered("can be pregnant", false);
    assertThat(woman.truth(CAN)).isEqualTo(NOT_MET);
    assertThat(woman.evaluate(CAN).basis()).isEqualTo(Basis.ANSWERED);
    assertThat(woman.truth(has(PREGNANCY))).isEqualTo(NOT_MET);
  }

  @Test
  void aPregnancyOnRecordMakesItPossible() {
    Patient man = new Patient().sex(Sex.MALE).born("1996-01-01").has("pregnancy", "2026-09-01");
    BoundCriteria bound = BoundCriteria.of(List.of(CAN, has(PREGNANCY)));
    RecordView view =
        RecordView.of(
            man.record(),
            Instant.parse("2026-11-22T12:00:00Z"),
            Patient.LONDON,
            List.of(),
            bound.index(),
            28);
    assertThat(bound.evaluate(view)).extracting(Outcome::truth).containsExactly(MET, MET);
  }

  @Test
  @DisplayName("SEM-4: pregnancy is a no where it is not possible, even if a part was not seen")
  void silenceAboutPregnancy() {
    Patient man =
        new Patient().sex(Sex.MALE).born("1996-01-01").seen(RecordPart.CONDITION, Coverage.FAILED);
    assertThat(man.truth(has(PREGNANCY))).isEqualTo(NOT_MET);
    assertThat(new Patient().born("1996-01-01").truth(has(PREGNANCY))).isEqualTo(UNKNOWN);
    assertThat(new Patient().sex(Sex.UNKNOWN).born("1996-01-01").truth(has(PREGNANCY)))
        .isEqualTo(UNKNOWN);
  }
}
