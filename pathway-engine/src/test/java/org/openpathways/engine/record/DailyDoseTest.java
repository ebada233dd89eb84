package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.record.DailyDose.Instruction;
import org.openpathways.engine.record.Value.Comparator;
import org.openpathways.engine.record.Value.Quantity;

class DailyDoseTest {
  private static final Quantity FIVE_MG =
      new Quantity(5, "5", Comparator.EXACT, "milligram", "mg", "u");

  private static Instruction every(String frequency, String period, String unit) {
    return new Instruction(true, "", FIVE_MG, frequency, period, unit, "");
  }

  private static Value mg(String written) {
    return new Quantity(
        Double.parseDouble(written), written, Comparator.EXACT, "milligram", "mg", "u");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 1, d, 10",
    "1, 2, d, 2.5",
    "1, 1, wk, 0.7142857142857143",
    "1, 8, h, 15",
    "'', 1, d, 5",
    "3, 24, h, 15",
    "7, 1, wk, 5",
    "0.5, 1, d, 2.5"
  })
  void aRhythmGivesTheDosePerDay(String frequency, String period, String unit, String perDay) {
    assertThat(DailyDose.of(List.of(every(frequency, period, unit)))).isEqualTo(mg(perDay));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, mo",
    "1, 1, ''",
    "1, 0, d",
    "1, -1, d",
    "0, 1, d",
    "-1, 1, d",
    "1, 1e999999999, d",
    "1e999999999, 1, d"
  })
  void whatIsNoRhythmGivesNone(String frequency, String period, String unit) {
    assertThat(DailyDose.of(List.of(every(frequency, period, unit)))).isEqualTo(Value.NONE);
  }

  @ParameterizedTest
  @CsvSource({"QD, 5", "BID, 10", "TID, 15", "QID, 20", "AM, 5", "PM, 5", "BED, 5", "QOD, 2.5"})
  void aTimingCodeGivesTheDosePerDay(String code, String perDay) {
    assertThat(DailyDose.of(List.of(new Instruction(true, "", FIVE_MG, "", "", "", code))))
        .isEqualTo(mg(perDay));
  }

  @Test
  void withoutRhythmOrCodeThereIsNone() {
    assertThat(DailyDose.of(List.of())).isEqualTo(Value.NONE);
    assertThat(DailyDose.of(List.of(new Instruction(true, "", FIVE_MG, "2", "", "d", ""))))
        .isEqualTo(Value.NONE);
    assertThat(DailyDose.of(List.of(new Instruction(true, "", FIVE_MG, "", "", "", "C"))))
        .isEqualTo(Value.NONE);
  }

  @Test
  void onlyAPlainFixedAmountCounts() {
    Quantity below = new Quantity(5, "5", Comparator.BELOW, "", "", "");
    assertThat(DailyDose.of(List.of(new Instruction(true, "", below, "1", "1", "d", ""))))
        .isEqualTo(Value.NONE);
    assertThat(DailyDose.of(List.of(new Instruction(true, "", Value.NONE, "1", "1", "d", ""))))
        .isEqualTo(Value.NONE);
    assertThat(DailyDose.of(List.of(new Instruction(false, "", FIVE_MG, "1", "1", "d", ""))))
        .isEqualTo(Value.NONE);
  }

  @Test
  void instructionsAtTheSameTimeAddUp() {
    assertThat(DailyDose.of(List.of(every("1", "1", "d"), every("2", "1", "d"))))
        .isEqualTo(mg("15"));
  }

  @Test
  void whatDoesNotAddUpGivesNone() {
    Instruction none = every("1", "1", "mo");
    Instruction one = every("1", "1", "d");
    assertThat(DailyDose.of(List.of(one, none))).isEqualTo(Value.NONE);
    assertThat(DailyDose.of(List.of(none, one))).isEqualTo(Value.NONE);
    for (Quantity other :
        List.of(
            new Quantity(5, "5", Comparator.EXACT, "tablet", "mg", "u"),
            new Quantity(5, "5", Comparator.EXACT, "milligram", "ug", "u"),
            new Quantity(5, "5", Comparator.EXACT, "milligram", "mg", "v"))) {
      Instruction otherUnit = new Instruction(true, "", other, "1", "1", "d", "");
      assertThat(DailyDose.of(List.of(one, otherUnit))).isEqualTo(Value.NONE);
    }
  }

  @Test
  void stepsAreNoSum() {
    Instruction first = new Instruction(true, "1", FIVE_MG, "1", "1", "d", "");
    Instruction second = new Instruction(true, "2", FIVE_MG, "1", "1", "d", "");
    assertThat(DailyDose.of(List.of(first, second))).isEqualTo(Value.NONE);
    assertThat(DailyDose.of(List.of(first, first))).isEqualTo(mg("10"));
  }
}
