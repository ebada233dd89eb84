package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.concept;
import static org.openpathways.engine.criterion.Ask.*;
import static org.openpathways.engine.criterion.Truth.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Criterion.ChangeMeasure;
import org.openpathways.engine.criterion.Criterion.Changed;
import org.openpathways.engine.criterion.Criterion.Direction;
import org.openpathways.engine.criterion.Criterion.OnOccasions;
import org.openpathways.engine.criterion.Criterion.Statistic;
import org.openpathways.engine.criterion.Outcome.Reason;

/** Several readings: highest, lowest, average, change, occasions. */
class SeriesTest {
  private static final String UNIT = "mL/min/{1.73_m2}";
  private static final Concept EGFR =
      concept("eGFR", ConceptKind.TEST)
          .measured(UNIT, "", 0, 0, 250, Concern.LOWER)
          .categories(0, 15, 30, 45, 60, 90)
          .build();
  private static final Concept POTASSIUM =
      concept("potassium", ConceptKind.TEST).measured("mmol/L", "", 1, Concern.HIGHER).build();

  /** Readings as "date=value" pairs. */
  private static Patient egfr(String... readings) {
    Patient patient = new Patient();
    for (String reading : readings) {
      String[] both = reading.split("=");
      patient.value("eGFR", both[0], both[1], both.length > 2 ? both[2] : UNIT);
    }
    return patient;
  }

  private static Criterion fall(ChangeMeasure measure, double size, int readings, int days) {
    return new Changed(EGFR, Direction.FALL, measure, size, false, months(12), readings, days);
  }

  private static Criterion fallToAnotherCategory(double percent) {
    return new Changed(
        EGFR, Direction.FALL, ChangeMeasure.PERCENT, percent, true, months(12), 1, 0);
  }

  @ParameterizedTest
  @CsvSource({"60, MET", "61, NOT_MET"})
  void fallByAPercentage(String latest, Truth truth) {
    Patient patient = egfr("2026-01-01=80", "2026-11-01=" + latest);
    assertThat(patient.truth(fall(ChangeMeasure.PERCENT, 25, 1, 0))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"65, MET", "66, NOT_MET"})
  void fallByAnAmount(String latest, Truth truth) {
    Patient patient = egfr("2026-01-01=80", "2026-11-01=" + latest);
    assertThat(patient.truth(fall(ChangeMeasure.AMOUNT, 15, 1, 0))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"7.0, 0.2, MET", "7.0, 0.3, NOT_MET", "7.3, 0.1, NOT_MET"})
  @DisplayName("SEM-2: changes are exact decimals")
  void changesAreExact(String latest, double size, Truth truth) {
    Concept plain =
        concept("potassium", ConceptKind.TEST).measured("mmol/L", "", 1, Concern.HIGHER).build();
    Criterion criterion =
        new Changed(plain, Direction.FALL, ChangeMeasure.AMOUNT, size, false, months(12), 1, 0);
    Patient patient =
        new Patient()
            .value("potassium", "2026-01-01", "7.2", "mmol/L")
            .value("potassium", "2026-11-01", latest, "mmol/L");
    assertThat(patient.truth(criterion)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-18, 65, MET",
    "2026-11-18, 66, NOT_MET",
    "2026-05-22, 72, MET",
    "2026-05-22, 73, NOT_MET"
  })
  void fallPerYear(String on, String latest, Truth truth) {
    Patient patient = egfr("2025-11-22=80", on + "=" + latest);
    assertThat(patient.truth(fall(ChangeMeasure.PER_YEAR, 15, 1, 0))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({"6.5, MET", "6.4, NOT_MET"})
  void rise(String latest, Truth truth) {
    Criterion criterion =
        new Changed(POTASSIUM, Direction.RISE, ChangeMeasure.PERCENT, 30, false, months(12), 1, 0);
    Patient patient =
        new Patient()
            .value("potassium", "2026-01-01", "5.0", "mmol/L")
            .value("potassium", "2026-11-01", latest, "mmol/L");
    assertThat(patient.truth(criterion)).isEqualTo(truth);
    Criterion amount =
        new Changed(POTASSIUM, Direction.RISE, ChangeMeasure.AMOUNT, 1.5, false, months(12), 1, 0);
    assertThat(patient.truth(amount)).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "80, 60, NOT_MET",
    "80, 59, MET",
    "59, 45, NOT_MET",
    "58, 44, NOT_MET",
    "60, 45, MET",
    "44, 30, NOT_MET",
    "50, 37, MET",
    "50, 38, NOT_MET"
  })
  @DisplayName("SEM-7: a fall of 25 percent must also reach another category (CKD-7)")
  void fallAndCategory(String first, String latest, Truth truth) {
    Patient patient = egfr("2026-01-01=" + first, "2026-11-01=" + latest);
    assertThat(patient.truth(fallToAnotherCategory(25)))
        .isEqualTo(
            // 80 to 60 falls by 25 % but stays in G2; 58 to 44 falls by 24 %.
            truth);
  }

  @Test
  @DisplayName("SEM-2: a change between ranges is decided only when all of it is")
  void changeBetweenRanges() {
    Patient patient = egfr("2026-01-01=>90", "2026-11-01=60");
    assertThat(patient.truth(fall(ChangeMeasure.PERCENT, 25, 1, 0))).isEqualTo(MET);
    assertThat(patient.truth(fall(ChangeMeasure.PERCENT, 40, 1, 0))).isEqualTo(UNKNOWN);
    assertThat(patient.reason(fall(ChangeMeasure.PERCENT, 40, 1, 0)))
        .isEqualTo(Reason.NOT_PRECISE_ENOUGH);
    assertThat(patient.truth(fall(ChangeMeasure.PERCENT, 90, 1, 0))).isEqualTo(NOT_MET);
    assertThat(patient.truth(fallToAnotherCategory(25))).isEqualTo(MET);
    Patient into = egfr("2026-01-01=80", "2026-11-01=<60");
    assertThat(into.truth(fallToAnotherCategory(25))).isEqualTo(MET);
    Patient perhaps = egfr("2026-01-01=80", "2026-11-01=<61");
    assertThat(perhaps.truth(fallToAnotherCategory(20))).isEqualTo(UNKNOWN);
  }

  @Test
  void sustained() {
    Criterion sustained = fall(ChangeMeasure.PERCENT, 25, 2, 90);
    assertThat(egfr("2026-01-01=80", "2026-06-01=60", "2026-11-01=58").truth(sustained))
        .isEqualTo(MET);
    assertThat(egfr("2026-01-01=80", "2026-06-01=61", "2026-11-01=58").truth(sustained))
        .isEqualTo(NOT_MET);
    assertThat(egfr("2026-01-01=80", "2026-08-03=60", "2026-11-01=58").truth(sustained))
        .as("90 days")
        .isEqualTo(MET);
    assertThat(egfr("2026-01-01=80", "2026-08-04=60", "2026-11-01=58").reason(sustained))
        .as("89 days")
        .isEqualTo(Reason.TOO_FEW_READINGS);
    assertThat(
            egfr("2026-01-01=80", "2026-06-01=70", "2026-10-01=60", "2026-11-01=58")
                .truth(sustained))
        .as("the run of 90 days includes 70")
        .isEqualTo(NOT_MET);
    assertThat(egfr("2026-01-01=80", "2026-11-01=58").reason(sustained))
        .isEqualTo(Reason.TOO_FEW_READINGS);
    assertThat(egfr("2026-01-01=80", "2026-11-01=78").truth(sustained)).isEqualTo(NOT_MET);
  }

  @Test
  void changeNeedsReadings() {
    Criterion criterion = fall(ChangeMeasure.PERCENT, 25, 1, 0);
    assertThat(new Patient().reason(criterion)).isEqualTo(Reason.NOT_RECORDED);
    assertThat(egfr("2026-01-01=80").reason(criterion)).isEqualTo(Reason.TOO_FEW_READINGS);
    assertThat(egfr("2020-01-01=80").reason(criterion)).isEqualTo(Reason.TOO_OLD);
    assertThat(egfr("2020-01-01=80", "2026-11-01=60").reason(criterion))
        .isEqualTo(Reason.TOO_FEW_READINGS);
    assertThat(egfr("2026-01=80", "2026-11-01=60").reason(criterion))
        .isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
    assertThat(egfr("2026-01-01=80=furlong", "2026-11-01=60").reason(criterion))
        .isEqualTo(Reason.UNIT_NOT_USABLE);
    assertThat(egfr("2026-01-01=80", "2026-05-01=70=furlong", "2026-11-01=60").truth(criterion))
        .as("an unusable one between changes nothing")
        .isEqualTo(MET);
  }

  @Test
  @DisplayName("SEM-7: of several on one day the more concerning is the occasion")
  void oneOccasionADay() {
    Patient patient = egfr("2026-01-01=80", "2026-11-01=70", "2026-11-01=59");
    assertThat(patient.truth(fall(ChangeMeasure.PERCENT, 25, 1, 0))).isEqualTo(MET);
    assertThat(
            patient
                .value("eGFR", "2026-11-01", "50", "furlong")
                .truth(fall(ChangeMeasure.PERCENT, 25, 1, 0)))
        .isEqualTo(UNKNOWN);
  }

  @Test
  void changeInWords() {
    Outcome outcome = egfr("2026-01-01=80", "2026-11-01=59").evaluate(fallToAnotherCategory(25));
    assertThat(outcome.words())
        .isEqualTo(
            "eGFR 59 mL/min/1.73 m\u00B2 on 1 Nov 2026, 80 mL/min/1.73 m\u00B2 on 1 Jan 2026; "
                + "fall of at least 25 percent to another category");
    assertThat(outcome.evidence()).hasSize(2);
  }

  private static final Criterion TWICE_BELOW_60 =
      new OnOccasions(EGFR, below(60), 2, 90, Window.EVER);

  @Test
  @DisplayName("SEM-7: eGFR below 60 on two occasions 90 days apart (CKD-2)")
  void onOccasions() {
    assertThat(egfr("2026-08-03=59", "2026-11-01=59").truth(TWICE_BELOW_60)).isEqualTo(MET);
    assertThat(egfr("2026-08-04=59", "2026-11-01=59").reason(TWICE_BELOW_60))
        .isEqualTo(Reason.TOO_FEW_READINGS);
    assertThat(egfr("2026-08-03=60", "2026-11-01=59").truth(TWICE_BELOW_60)).isEqualTo(NOT_MET);
    assertThat(egfr("2026-08-03=59", "2026-10-01=60", "2026-11-01=59").truth(TWICE_BELOW_60))
        .isEqualTo(NOT_MET);
    assertThat(egfr("2026-08-03=59", "2026-10-01=58", "2026-11-01=59").truth(TWICE_BELOW_60))
        .isEqualTo(MET);
    assertThat(egfr("2026-11-01=60").truth(TWICE_BELOW_60)).isEqualTo(NOT_MET);
    assertThat(egfr("2026-11-01=59").reason(TWICE_BELOW_60)).isEqualTo(Reason.TOO_FEW_READINGS);
    assertThat(new Patient().reason(TWICE_BELOW_60)).isEqualTo(Reason.NOT_RECORDED);
    assertThat(egfr("2026-08=59", "2026-11-01=59").reason(TWICE_BELOW_60))
        .isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
    assertThat(egfr("2026-08-03=<61", "2026-11-01=59").reason(TWICE_BELOW_60))
        .isEqualTo(Reason.NOT_PRECISE_ENOUGH);
    assertThat(egfr("2020-01-01=59").reason(new OnOccasions(EGFR, below(60), 2, 90, months(12))))
        .isEqualTo(Reason.TOO_OLD);
  }

  @Test
  void occasionsInWords() {
    Outcome outcome = egfr("2026-08-03=59", "2026-11-01=58").evaluate(TWICE_BELOW_60);
    assertThat(outcome.words()).endsWith("; threshold 60").contains("58").contains("59");
    assertThat(outcome.evidence()).hasSize(2);
  }

  private static Truth summary(Statistic statistic, Threshold threshold, Patient patient) {
    return patient.truth(Ask.summary(statistic, POTASSIUM, months(12), threshold));
  }

  private static Patient potassium(String... numbers) {
    Patient patient = new Patient();
    int day = 1;
    for (String number : numbers) {
      patient.value("potassium", "2026-11-0" + day++, number, "mmol/L");
    }
    return patient;
  }

  @Test
  void highestLowestAverage() {
    Patient patient = potassium("7.1", "7.3");
    assertThat(summary(Statistic.HIGHEST, atLeast(7.3), patient)).isEqualTo(MET);
    assertThat(summary(Statistic.HIGHEST, above(7.3), patient)).isEqualTo(NOT_MET);
    assertThat(summary(Statistic.LOWEST, atMost(7.1), patient)).isEqualTo(MET);
    assertThat(summary(Statistic.LOWEST, below(7.1), patient)).isEqualTo(NOT_MET);
    assertThat(summary(Statistic.AVERAGE, atLeast(7.2), patient)).isEqualTo(MET);
    assertThat(summary(Statistic.AVERAGE, above(7.2), patient)).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-2: highest, lowest and average of ranges are ranges")
  void summariesOfRanges() {
    Patient patient = potassium("<5.0", "4.0");
    assertThat(summary(Statistic.HIGHEST, below(5), patient)).isEqualTo(MET);
    assertThat(summary(Statistic.HIGHEST, atLeast(4), patient)).isEqualTo(MET);
    assertThat(summary(Statistic.HIGHEST, atLeast(4.5), patient)).isEqualTo(UNKNOWN);
    assertThat(summary(Statistic.LOWEST, atMost(4), patient)).isEqualTo(MET);
    assertThat(summary(Statistic.LOWEST, below(3), patient)).isEqualTo(UNKNOWN);
    assertThat(summary(Statistic.AVERAGE, below(4.5), patient)).isEqualTo(MET);
    assertThat(summary(Statistic.AVERAGE, below(4.4), patient)).isEqualTo(UNKNOWN);
    Patient above = potassium(">5.0", "5.0");
    assertThat(summary(Statistic.HIGHEST, above(5), above)).isEqualTo(MET);
    assertThat(summary(Statistic.LOWEST, atLeast(5), above)).isEqualTo(MET);
    assertThat(summary(Statistic.LOWEST, above(5), above)).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SAF-10: an unusable reading in the window widens the result")
  void unusableReadingsWiden() {
    Patient patient = potassium("7.0").value("potassium", "2026-11-05", "4", "");
    assertThat(summary(Statistic.HIGHEST, atLeast(7), patient)).isEqualTo(MET);
    assertThat(summary(Statistic.HIGHEST, atLeast(7.5), patient)).isEqualTo(UNKNOWN);
    assertThat(summary(Statistic.AVERAGE, atLeast(1), patient)).isEqualTo(UNKNOWN);
    assertThat(patient.reason(Ask.summary(Statistic.AVERAGE, POTASSIUM, months(12), atLeast(1))))
        .isEqualTo(Reason.UNIT_NOT_USABLE);
  }

  @Test
  @DisplayName("SEM-2, SEM-8: a reading that may lie outside the window is only possible")
  void possibleReadings() {
    Patient patient = potassium("6.0").value("potassium", "2025", "7.0", "mmol/L");
    assertThat(summary(Statistic.HIGHEST, atLeast(6), patient)).isEqualTo(MET);
    assertThat(summary(Statistic.HIGHEST, atLeast(7), patient)).isEqualTo(UNKNOWN);
    assertThat(summary(Statistic.LOWEST, atMost(6), patient)).isEqualTo(MET);
    assertThat(summary(Statistic.AVERAGE, atLeast(6), patient)).isEqualTo(UNKNOWN);
    Patient only = new Patient().value("potassium", "2025", "7.0", "mmol/L");
    assertThat(only.reason(Ask.summary(Statistic.HIGHEST, POTASSIUM, months(12), atLeast(7))))
        .isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
    Patient old = new Patient().value("potassium", "2024", "7.0", "mmol/L");
    assertThat(old.reason(Ask.summary(Statistic.HIGHEST, POTASSIUM, months(12), atLeast(7))))
        .isEqualTo(Reason.TOO_OLD);
    assertThat(
            new Patient().reason(Ask.summary(Statistic.HIGHEST, POTASSIUM, months(12), atLeast(7))))
        .isEqualTo(Reason.NOT_RECORDED);
  }

  @Test
  void summariesInWords() {
    Outcome average =
        potassium("7.1", "7.3")
            .evaluate(Ask.summary(Statistic.AVERAGE, POTASSIUM, months(12), atLeast(7.2)));
    assertThat(average.words())
        .isEqualTo("potassium average 7.2 of 2 readings since 1 Nov 2026; threshold 7.2");
    assertThat(average.evidence()).hasSize(2);
    Outcome highest =
        potassium("7.1", "7.3", "6")
            .evaluate(Ask.summary(Statistic.HIGHEST, POTASSIUM, months(12), atLeast(7.2)));
    assertThat(highest.words()).isEqualTo("potassium 7.3 mmol/L on 2 Nov 2026; threshold 7.2");
    Outcome lowest =
        potassium("7.1", "7.3", "6")
            .evaluate(Ask.summary(Statistic.LOWEST, POTASSIUM, months(12), atLeast(7.2)));
    assertThat(lowest.words()).startsWith("potassium 6 mmol/L on 3 Nov 2026");
  }
}
