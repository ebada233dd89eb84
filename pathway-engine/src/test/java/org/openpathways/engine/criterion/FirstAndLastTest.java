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
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Criterion.FirstRecordedBeforeAge;
import org.openpathways.engine.criterion.Criterion.RecordedWithin;
import org.openpathways.engine.criterion.Outcome.Reason;
import org.openpathways.engine.record.Coverage;
import org.openpathways.engine.record.RecordPart;

class FirstAndLastTest {
  private static final Concept DIABETES =
      concept("diabetes", ConceptKind.PROBLEM).silentNo().build();
  private static final Criterion FIRST = new RecordedWithin(DIABETES, true, months(12));
  private static final Criterion LAST = new RecordedWithin(DIABETES, false, months(12));
  private static final Criterion BEFORE_40 = new FirstRecordedBeforeAge(DIABETES, 40);

  @ParameterizedTest
  @CsvSource({"2025-11-22, MET", "2025-11-21, NOT_MET", "2025, UNKNOWN", "2024, NOT_MET"})
  @DisplayName("SEM-8: first and last in a window, both ends included")
  void oneEntry(String onset, Truth truth) {
    Patient patient = new Patient().has("diabetes", onset);
    assertThat(patient.truth(FIRST)).isEqualTo(truth);
    assertThat(patient.truth(LAST)).isEqualTo(truth);
  }

  @Test
  void theFirstAndTheLastOfSeveral() {
    Patient patient = new Patient().has("diabetes", "2010").has("diabetes", "2026-05-01");
    assertThat(patient.truth(FIRST)).isEqualTo(NOT_MET);
    assertThat(patient.truth(LAST)).isEqualTo(MET);
    assertThat(patient.evaluate(FIRST).words()).isEqualTo("first diabetes in 2010");
    assertThat(patient.evaluate(LAST).words()).isEqualTo("last diabetes on 1 May 2026");
  }

  @Test
  @DisplayName("SEM-4: an earlier first, or a later last, may stand in what was not seen")
  void incompleteRecords() {
    Patient recent =
        new Patient().has("diabetes", "2026-05-01").seen(RecordPart.CONDITION, Coverage.PARTIAL);
    assertThat(recent.reason(FIRST)).isEqualTo(Reason.PART_NOT_SEEN);
    assertThat(recent.truth(LAST)).isEqualTo(MET);
    Patient old =
        new Patient().has("diabetes", "2010").seen(RecordPart.CONDITION, Coverage.PARTIAL);
    assertThat(old.truth(FIRST)).isEqualTo(NOT_MET);
    assertThat(old.reason(LAST)).isEqualTo(Reason.PART_NOT_SEEN);
    assertThat(new Patient().truth(FIRST)).isEqualTo(NOT_MET);
    assertThat(new Patient().seen(RecordPart.CONDITION, Coverage.PARTIAL).truth(LAST))
        .isEqualTo(UNKNOWN);
  }

  @Test
  @DisplayName("SAF-21: the date of writing down, or of an import, is no onset")
  void datesThatAreNoOnset() {
    Patient written = new Patient().condition("diabetes", "active", "", "", "", "2026-05-01");
    assertThat(written.reason(FIRST)).isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
    Patient writtenLongAgo =
        new Patient().condition("diabetes", "active", "", "", "", "2010-05-01");
    assertThat(writtenLongAgo.truth(FIRST)).isEqualTo(NOT_MET);
    Patient imported = new Patient().has("diabetes", "2026-05-10").registered("2026-05-01");
    assertThat(imported.truth(FIRST)).isEqualTo(UNKNOWN);
    Patient after = new Patient().has("diabetes", "2026-05-30").registered("2026-05-01");
    assertThat(after.truth(FIRST)).isEqualTo(MET);
  }

  @Test
  @DisplayName("SEM-6: suspected first records are unknown, refuted ones nothing")
  void suspected() {
    assertThat(
            new Patient()
                .condition("diabetes", "active", "provisional", "2026-05-01", "", "")
                .truth(FIRST))
        .isEqualTo(UNKNOWN);
    assertThat(
            new Patient()
                .condition("diabetes", "active", "refuted", "2026-05-01", "", "")
                .truth(FIRST))
        .isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @CsvSource({
    "2001-03-01, MET",
    "2001-03-02, NOT_MET",
    "2001, UNKNOWN",
    "2000, MET",
    "2002, NOT_MET"
  })
  @DisplayName("SAF-24: before the fortieth birthday")
  void beforeAnAge(String onset, Truth truth) {
    assertThat(new Patient().has("diabetes", onset).truth(BEFORE_40)).isEqualTo(truth);
  }

  @Test
  void beforeAnAgeOfUnknownBirth() {
    assertThat(new Patient().born("").has("diabetes", "2001").reason(BEFORE_40))
        .isEqualTo(Reason.NOT_RECORDED);
    assertThat(new Patient().born("1961").has("diabetes", "2001-05-01").truth(BEFORE_40))
        .isEqualTo(UNKNOWN);
    assertThat(new Patient().born("1961").has("diabetes", "2002-01-01").truth(BEFORE_40))
        .isEqualTo(NOT_MET);
    assertThat(new Patient().born("1961").has("diabetes", "2000-12-31").truth(BEFORE_40))
        .isEqualTo(MET);
    assertThat(new Patient().truth(BEFORE_40)).isEqualTo(NOT_MET);
  }

  @Test
  @DisplayName("SEM-4, SAF-21: not before an age needs a complete record and a real onset")
  void beforeAnAgeInAnIncompleteRecord() {
    Patient patient =
        new Patient().has("diabetes", "2010").seen(RecordPart.CONDITION, Coverage.PARTIAL);
    assertThat(patient.reason(BEFORE_40)).isEqualTo(Reason.PART_NOT_SEEN);
    Patient written = new Patient().condition("diabetes", "active", "", "", "", "2010-05-01");
    assertThat(written.reason(BEFORE_40)).isEqualTo(Reason.DATE_NOT_PRECISE_ENOUGH);
    Patient early = new Patient().condition("diabetes", "active", "", "", "", "2000-05-01");
    assertThat(early.truth(BEFORE_40)).isEqualTo(MET);
    Patient suspected =
        new Patient().condition("diabetes", "active", "provisional", "2000", "", "");
    assertThat(suspected.reason(BEFORE_40)).isEqualTo(Reason.STATUS_NOT_KNOWN);
  }

  @Test
  @DisplayName("SAF-24: born on 29 February, 18 from 1 March")
  void leapDay() {
    Criterion before18 = new FirstRecordedBeforeAge(DIABETES, 18);
    Patient patient = new Patient().born("2004-02-29");
    assertThat(patient.has("diabetes", "2022-02-28").truth(before18)).isEqualTo(MET);
    assertThat(new Patient().born("2004-02-29").has("diabetes", "2022-03-01").truth(before18))
        .isEqualTo(NOT_MET);
  }

  @Test
  void otherKinds() {
    Concept contact = concept("contact", ConceptKind.CONTACT).silentNo().build();
    Criterion last = new RecordedWithin(contact, false, months(12));
    assertThat(
            new Patient()
                .entry(RecordPart.ENCOUNTER, "contact", "finished", "2026-05-01")
                .truth(last))
        .isEqualTo(MET);
    assertThat(
            new Patient()
                .entry(RecordPart.ENCOUNTER, "contact", "planned", "2026-05-01")
                .truth(last))
        .isEqualTo(NOT_MET);
    Concept vaccine = concept("vaccine", ConceptKind.VACCINE).silentNo().build();
    Criterion given = new RecordedWithin(vaccine, false, months(12));
    assertThat(
            new Patient()
                .entry(RecordPart.IMMUNIZATION, "vaccine", "completed", "2026-05-01")
                .truth(given))
        .isEqualTo(MET);
    assertThat(
            new Patient()
                .entry(RecordPart.IMMUNIZATION, "vaccine", "not-done", "2026-05-01")
                .truth(given))
        .isEqualTo(NOT_MET);
    Concept alert = concept("alert", ConceptKind.ALERT).silentNo().build();
    assertThat(new Patient().entry(RecordPart.FLAG, "alert", "active", "2026").truth(has(alert)))
        .isEqualTo(MET);
    assertThat(new Patient().entry(RecordPart.FLAG, "alert", "inactive", "2026").truth(has(alert)))
        .isEqualTo(NOT_MET);
    assertThat(new Patient().entry(RecordPart.FLAG, "alert", "", "2026").truth(has(alert)))
        .isEqualTo(UNKNOWN);
  }
}
