package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.*;
import static org.openpathways.engine.criterion.Truth.*;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.criterion.Window.Unit;
import org.openpathways.engine.record.Sex;

@DisplayName("SEM-15: calculated concepts")
class CalculatedTest {
  private static final String PER_SURFACE = "mL/min/{1.73_m2}";
  private static final Concept CREATININE =
      concept("creatinine", ConceptKind.TEST)
          .measured("umol/L", "creatinine", 0, 10, 3000, Concern.HIGHER)
          .build();
  private static final Concept WEIGHT =
      concept("weight", ConceptKind.EXAMINATION)
          .measured("kg", "", 1, 1, 500, Concern.LOWER)
          .validFor(12, Unit.MONTHS)
          .build();
  private static final Concept HEIGHT =
      concept("height", ConceptKind.EXAMINATION)
          .measured("cm", "", 0, 30, 250, Concern.LOWER)
          .build();
  private static final Concept ACR =
      concept("ACR", ConceptKind.TEST)
          .measured("mg/mmol", "acr", 1, 0, 2000, Concern.HIGHER)
          .build();
  private static final Concept EGFR =
      concept("eGFR", ConceptKind.TEST)
          .measured(PER_SURFACE, "", 0, 0, 250, Concern.LOWER)
          .calculated("ckd-epi-2009", Map.of("creatinine", CREATININE))
          .build();
  private static final Concept CLEARANCE =
      concept("creatinine clearance", ConceptKind.TEST)
          .measured("mL/min", "", 1, 0, 500, Concern.LOWER)
          .calculated("cockcroft-gault", Map.of("creatinine", CREATININE, "weight", WEIGHT))
          .build();
  private static final Concept KFRE =
      concept("KFRE", ConceptKind.TEST)
          .measured("%", "", 2, 0, 100, Concern.HIGHER)
          .calculated("kfre-4-5y", Map.of("egfr", EGFR, "acr", ACR))
          .build();
  private static final Concept BMI =
      concept("BMI", ConceptKind.EXAMINATION)
          .measured("kg/m2", "", 1, 5, 150, Concern.HIGHER)
          .calculated("bmi", Map.of("weight", WEIGHT, "height", HEIGHT))
          .build();

  private static Patient man50() {
    return new Patient().sex(Sex.MALE).born("1976-01-01");
  }

  private static Patient man80() {
    return new Patient()
        .sex(Sex.MALE)
        .born("1946-01-01")
        .value("creatinine", "2026-11-01", "133", "umol/L")
        .value("weight", "2026-03-01", "60", "kg");
  }

  @Test
  void egfrFromCreatinine() {
    Patient patient = man50().value("creatinine", "2026-11-01", "80", "umol/L");
    assertThat(patient.truth(latest(EGFR, between(99, 99)))).isEqualTo(MET);
    Outcome outcome = patient.evaluate(latest(EGFR, below(60)));
    assertThat(outcome.basis()).isEqualTo(Basis.CALCULATED);
    assertThat(outcome.words())
        .isEqualTo(
            "eGFR 99 mL/min/1.73 m\u00B2 on 1 Nov 2026 (calculated from creatinine 80 umol/L);"
                + " threshold 60");
    assertThat(outcome.evidence())
        .singleElement()
        .satisfies(e -> assertThat(e.title()).isEqualTo("creatinine"));
    Patient american = man50().value("creatinine", "2026-11-01", "0.905", "mg/dL");
    assertThat(american.truth(latest(EGFR, between(99, 99)))).isEqualTo(MET);
  }

  @Test
  void neverOverARecordedValueThatIsAsNew() {
    Patient same =
        man50()
            .value("creatinine", "2026-11-01", "80", "umol/L")
            .value("eGFR", "2026-11-01", "50", PER_SURFACE);
    assertThat(same.truth(latest(EGFR, below(60)))).isEqualTo(MET);
    Patient newer =
        man50()
            .value("creatinine", "2026-11-01", "80", "umol/L")
            .value("eGFR", "2026-11-02", "50", PER_SURFACE);
    assertThat(newer.truth(latest(EGFR, below(60)))).isEqualTo(MET);
    Patient older =
        man50()
            .value("creatinine", "2026-11-01", "80", "umol/L")
            .value("eGFR", "2026-10-31", "50", PER_SURFACE);
    assertThat(older.truth(latest(EGFR, below(60)))).isEqualTo(NOT_MET);
  }

  @Test
  void rangesInRangesOut() {
    Patient censored = man50().value("creatinine", "2026-11-01", "<80", "umol/L");
    assertThat(censored.truth(latest(EGFR, atLeast(90)))).isEqualTo(MET);
    assertThat(censored.truth(latest(EGFR, atLeast(100)))).isEqualTo(UNKNOWN);
    Patient sexless =
        new Patient()
            .sex(Sex.UNKNOWN)
            .born("1976-01-01")
            .value("creatinine", "2026-11-01", "80", "umol/L");
    assertThat(sexless.truth(latest(EGFR, atLeast(60)))).isEqualTo(MET);
    assertThat(sexless.truth(latest(EGFR, atLeast(90)))).isEqualTo(UNKNOWN);
    Patient year =
        new Patient().sex(Sex.MALE).born("1976").value("creatinine", "2026-11-01", "150", "umol/L");
    assertThat(year.truth(latest(EGFR, between(40, 60)))).isEqualTo(MET);
  }

  @Test
  void unknownInputsGiveUnknown() {
    assertThat(man50().reason(latest(EGFR, below(60)))).isEqualTo(Reason.NOT_RECORDED);
    Patient unit = man50().value("creatinine", "2026-11-01", "80", "");
    assertThat(unit.reason(latest(EGFR, below(60)))).isEqualTo(Reason.NOT_CALCULABLE);
    Patient born = new Patient().born("").value("creatinine", "2026-11-01", "80", "umol/L");
    assertThat(born.reason(latest(EGFR, below(60)))).isEqualTo(Reason.NOT_CALCULABLE);
    Patient child =
        new Patient().born("2015-01-01").value("creatinine", "2026-11-01", "80", "umol/L");
    assertThat(child.reason(latest(EGFR, below(60)))).isEqualTo(Reason.NOT_CALCULABLE);
  }

  @Test
  void clearanceNeedsAWeightOfTheLastYear() {
    assertThat(man80().truth(latest(CLEARANCE, months(3), between(33.3, 33.3)))).isEqualTo(MET);
    Patient stale =
        new Patient()
            .sex(Sex.MALE)
            .born("1946-01-01")
            .value("creatinine", "2026-11-01", "133", "umol/L")
            .value("weight", "2025-11-21", "60", "kg");
    assertThat(stale.reason(latest(CLEARANCE, below(50)))).isEqualTo(Reason.NOT_CALCULABLE);
    Patient none = man50().value("creatinine", "2026-11-01", "133", "umol/L");
    assertThat(none.reason(latest(CLEARANCE, below(50)))).isEqualTo(Reason.NOT_RECORDED);
    assertThat(man80().evaluate(latest(CLEARANCE, below(50))).evidence()).hasSize(2);
  }

  @Test
  void riskFromACalculatedEgfr() {
    Patient patient =
        new Patient()
            .sex(Sex.MALE)
            .born("1966-01-01")
            .value("eGFR", "2026-11-01", "38", PER_SURFACE)
            .value("ACR", "2026-10-01", "12", "mg/mmol");
    assertThat(patient.truth(latest(KFRE, between(3.94, 3.94)))).isEqualTo(MET);
    assertThat(patient.evaluate(latest(KFRE, above(5))).words())
        .contains("1 Oct 2026")
        .contains("calculated from eGFR 38 mL/min/1.73 m\u00B2, ACR 12 mg/mmol");
    assertThat(patient.truth(latest(KFRE, above(5)))).isEqualTo(NOT_MET);
    Patient healthy =
        man50()
            .value("eGFR", "2026-11-01", "60", PER_SURFACE)
            .value("ACR", "2026-10-01", "12", "mg/mmol");
    assertThat(healthy.reason(latest(KFRE, above(5)))).isEqualTo(Reason.NOT_CALCULABLE);
    Patient undetected =
        man50()
            .value("eGFR", "2026-11-01", "38", PER_SURFACE)
            .value("ACR", "2026-10-01", "<0.5", "mg/mmol");
    assertThat(undetected.truth(latest(KFRE, atMost(5)))).isEqualTo(MET);
  }

  @Test
  void bodyMassIndexInCentimetres() {
    Patient patient =
        new Patient()
            .value("weight", "2026-11-01", "81", "kg")
            .value("height", "2001-11-01", "180", "cm");
    assertThat(patient.truth(latest(BMI, months(12), between(25, 25)))).isEqualTo(MET);
    assertThat(patient.truth(recorded(BMI, months(12)))).isEqualTo(MET);
    assertThat(patient.evaluate(recorded(BMI, months(12))).basis()).isEqualTo(Basis.CALCULATED);
    assertThat(new Patient().truth(recorded(BMI, months(12)))).isEqualTo(NOT_MET);
  }
}
