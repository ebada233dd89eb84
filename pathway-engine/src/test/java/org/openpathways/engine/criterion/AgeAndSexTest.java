package org.openpathways.engine.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.criterion.Ask.*;
import static org.openpathways.engine.criterion.Truth.*;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.criterion.Criterion.Age;
import org.openpathways.engine.criterion.Criterion.AgeUnit;
import org.openpathways.engine.criterion.Criterion.IsOfSex;
import org.openpathways.engine.criterion.Outcome.Basis;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Sex;

class AgeAndSexTest {

  private static Age years(Threshold threshold) {
    return new Age(threshold, AgeUnit.YEARS);
  }

  @ParameterizedTest
  @CsvSource({
    "1986-11-22, MET",
    "1986-11-23, NOT_MET",
    "1986-11, UNKNOWN",
    "1986, UNKNOWN",
    "1985, MET",
    "1987, NOT_MET"
  })
  @DisplayName("SEM-2: a partial birth date is an age range, decided only when all of it is")
  void agesOnBothSidesOfForty(String born, Truth truth) {
    assertThat(new Patient().born(born).truth(years(atLeast(40)))).isEqualTo(truth);
  }

  @ParameterizedTest
  @CsvSource({
    "2008-02-29, 2026-02-28T12:00:00Z, 17",
    "2008-02-29, 2026-03-01T00:00:00Z, 18",
    "1961-06-15, 2026-06-14T22:59:00Z, 64",
    "1961-06-15, 2026-06-14T23:30:00Z, 65"
  })
  @DisplayName("SAF-24: 29 February turns on 1 March; 00:30 BST is already the birthday")
  void birthdaysInLondon(String born, String asOf, int age) {
    Patient patient = new Patient().born(born).asOf(asOf);
    assertThat(patient.truth(years(between(age, age)))).isEqualTo(MET);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, MET, MET, NOT_MET",
    "ABOVE, MET, NOT_MET, NOT_MET",
    "BELOW, NOT_MET, NOT_MET, MET",
    "AT_MOST, NOT_MET, MET, MET"
  })
  @DisplayName("SEM-1: operators are literal: over is strict, at least includes the threshold")
  void operatorsAreLiteral(Comparison comparison, Truth above, Truth at, Truth below) {
    Age age = years(new Threshold.Compared(comparison, 50));
    assertThat(new Patient().born("1975-11-22").truth(age)).isEqualTo(above);
    assertThat(new Patient().born("1976-11-22").truth(age)).isEqualTo(at);
    assertThat(new Patient().born("1977-11-22").truth(age)).isEqualTo(below);
  }

  @Test
  void monthsAreCompletedMonths() {
    Age age = new Age(atLeast(6), AgeUnit.MONTHS);
    assertThat(new Patient().born("2026-05-22").truth(age)).isEqualTo(MET);
    assertThat(new Patient().born("2026-05-23").truth(age)).isEqualTo(NOT_MET);
    assertThat(new Patient().born("2026-05-22").evaluate(age).words()).isEqualTo("age 6 months");
  }

  @Test
  @DisplayName("SEM-2: a missing birth date or sex is unknown, not an error")
  void missingDemographicsAreUnknown() {
    Outcome age = new Patient().born("").evaluate(years(atLeast(40)));
    assertThat(age.truth()).isEqualTo(UNKNOWN);
    assertThat(age.reason()).isEqualTo(Reason.NOT_RECORDED);
    assertThat(age.basis()).isEqualTo(Basis.DEMOGRAPHIC);
    Outcome sex = new Patient().sex(Sex.UNKNOWN).evaluate(new IsOfSex(Sex.FEMALE));
    assertThat(sex.truth()).isEqualTo(UNKNOWN);
    assertThat(sex.reason()).isEqualTo(Reason.NOT_RECORDED);
  }

  @Test
  void impossibleBirthDatesAreNotBelieved() {
    assertThat(new Patient().born("2027-01-01").reason(years(atLeast(0))))
        .isEqualTo(Reason.VALUE_NOT_USABLE);
    assertThat(new Patient().born("1890-01-01").reason(years(atLeast(0))))
        .isEqualTo(Reason.VALUE_NOT_USABLE);
    assertThat(new Patient().born("1895-11-23").truth(years(atLeast(130)))).isEqualTo(MET);
  }

  @Test
  void ageInWords() {
    assertThat(new Patient().evaluate(years(atLeast(40))).words()).isEqualTo("age 65 years");
    assertThat(new Patient().born("1961").evaluate(years(atLeast(40))).words())
        .isEqualTo("age 64 to 65 years");
    assertThat(new Patient().born("1986").reason(years(atLeast(40))))
        .isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
  }

  @Test
  void sexIsAdministrativeGender() {
    assertThat(new Patient().truth(new IsOfSex(Sex.FEMALE))).isEqualTo(MET);
    assertThat(new Patient().truth(new IsOfSex(Sex.MALE))).isEqualTo(NOT_MET);
    assertThat(new Patient().truth(new Criterion.Not(new IsOfSex(Sex.MALE)))).isEqualTo(MET);
  }
}
