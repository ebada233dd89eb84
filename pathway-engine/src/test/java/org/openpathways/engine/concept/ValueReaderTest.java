package org.openpathways.engine.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.concept.ConceptBuilder.code;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.Concept.Measure;
import org.openpathways.engine.concept.Reading.Usability;
import org.openpathways.engine.record.Entry;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.engine.record.State;
import org.openpathways.engine.record.Timing;
import org.openpathways.engine.record.Value;
import org.openpathways.engine.record.Value.Comparator;

class ValueReaderTest {
  private static final Measure FIT =
      new Measure("ug/g", "fit", -1, 0, 100000, Concern.HIGHER, List.of());
  private static final Measure EGFR =
      new Measure("mL/min/{1.73_m2}", "", 0, 0, 250, Concern.LOWER, List.of());
  private static final Measure HBA1C =
      new Measure("mmol/mol", "hba1c", 0, 15, 200, Concern.HIGHER, List.of());

  private static Reading read(Measure measure, Value value) {
    return new ValueReader(measure).read(mention(value, EntryUse.HOLDS));
  }

  private static Mention mention(Value value, EntryUse use) {
    Entry entry =
        new Entry(
            RecordPart.OBSERVATION,
            "Observation/1",
            List.of(code("x")),
            "x",
            State.NONE,
            Timing.UNKNOWN,
            value,
            List.of());
    DaySpan day = DaySpan.on(LocalDate.of(2026, 11, 3));
    return new Mention(entry, Mention.WHOLE, Mention.Role.MEANING, false, use, day, false);
  }

  private static Value quantity(String number, Comparator comparator, String unit, String code) {
    return new Value.Quantity(
        Double.parseDouble(number), number, comparator, unit, code, "http://unitsofmeasure.org");
  }

  private static Value exact(String number, String unit) {
    return quantity(number, Comparator.EXACT, unit, unit);
  }

  @Test
  @DisplayName("SEM-2: comparators are ranges with open or closed ends")
  void comparatorsAreRanges() {
    assertThat(read(FIT, quantity("10", Comparator.BELOW, "ug/g", "")).range())
        .isEqualTo(new Range(0, false, 10, true));
    assertThat(read(FIT, quantity("10", Comparator.AT_MOST, "ug/g", "")).range())
        .isEqualTo(new Range(0, false, 10, false));
    assertThat(read(FIT, quantity("400", Comparator.ABOVE, "ug/g", "")).range())
        .isEqualTo(new Range(400, true, 100000, false));
    assertThat(read(FIT, quantity("400", Comparator.AT_LEAST, "ug/g", "")).range())
        .isEqualTo(new Range(400, false, 100000, false));
    assertThat(read(FIT, exact("9.5", "ug/g")).range()).isEqualTo(Range.exactly(9.5));
  }

  @ParameterizedTest
  @CsvSource({
    "<10, 0, 10, true, <10 ug/g",
    "< 7, 0, 7, true, < 7 ug/g",
    "<=5, 0, 5, false, <=5 ug/g",
    "\u22645, 0, 5, false, \u22645 ug/g",
    "<4 ug/g, 0, 4, true, <4 ug/g",
    "<4 \u00B5g/g, 0, 4, true, <4 \u00B5g/g"
  })
  @DisplayName("SEM-2, SAF-10: text is a number only where it plainly is one with a comparator")
  void textsBelow(String text, double low, double high, boolean open, String shown) {
    Reading reading = read(FIT, new Value.Text(text));
    assertThat(reading.range()).isEqualTo(new Range(low, false, high, open));
    assertThat(reading.shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({">90, true", ">=90, false", "\u226590, false"})
  void textsAbove(String text, boolean open) {
    Reading reading = read(EGFR, new Value.Text(text));
    assertThat(reading.range()).isEqualTo(new Range(90, open, 250, false));
    assertThat(reading.note()).contains("reported as text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "negative", "about 7", "<", "<ten", "7-9", "< 10 or so", ""})
  @DisplayName("SAF-10: any other text is not a value")
  void otherTexts(String text) {
    assertThat(read(FIT, new Value.Text(text)).isUsable()).isFalse();
  }

  @Test
  @DisplayName("SAF-10: a text without unit is refused where there are several units")
  void textWithoutUnitOfAnAmbiguousAnalyte() {
    assertThat(read(HBA1C, new Value.Text("<48")).usability()).isEqualTo(Usability.UNIT);
    assertThat(read(HBA1C, new Value.Text("<48 mmol/mol")).isUsable()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"59.5, 60", "59.49, 59", "59.6, 60", "60, 60", "14.5, 15"})
  @DisplayName("SEM-2: values are compared rounded half up as laboratories report them")
  void roundedHalfUp(String number, double compared) {
    assertThat(read(EGFR, exact(number, "mL/min/{1.73_m2}")).range())
        .isEqualTo(Range.exactly(compared));
  }

  @Test
  void aRoundedBoundIsClosedUnlessItIsAReportedValue() {
    assertThat(read(EGFR, quantity("59.6", Comparator.BELOW, "mL/min/1.73m2", "")).range())
        .isEqualTo(new Range(0, false, 60, false));
    assertThat(read(EGFR, quantity("60", Comparator.BELOW, "mL/min/1.73m2", "")).range())
        .isEqualTo(new Range(0, false, 60, true));
    assertThat(read(EGFR, quantity("59.6", Comparator.ABOVE, "mL/min/1.73m2", "")).range())
        .isEqualTo(new Range(60, false, 250, false));
  }

  @Test
  @DisplayName("SAF-10: a conversion is noted")
  void aConversionIsNoted() {
    Reading reading = read(HBA1C, exact("6.5", "%"));
    assertThat(reading.range()).isEqualTo(Range.exactly(48));
    assertThat(reading.shown()).isEqualTo("48 mmol/mol");
    assertThat(reading.note()).isEqualTo("converted from 6.5 %");
    Reading same = read(HBA1C, exact("48", "mmol/mol"));
    assertThat(same.note()).isEmpty();
    assertThat(same.shown()).isEqualTo("48 mmol/mol");
  }

  @Test
  void aConvertedBoundKeepsItsSign() {
    Reading reading = read(HBA1C, quantity("6.5", Comparator.BELOW, "%", "%"));
    assertThat(reading.shown()).isEqualTo("<48 mmol/mol");
    assertThat(reading.range()).isEqualTo(new Range(15, false, 48, false));
  }

  @Test
  @DisplayName("SAF-10: missing, unknown, contradicting units and impossible values are refused")
  void refused() {
    assertThat(read(HBA1C, exact("48", "")).usability()).isEqualTo(Usability.UNIT);
    assertThat(read(HBA1C, exact("48", "")).note()).isEqualTo("no unit");
    assertThat(read(HBA1C, exact("48", "bananas")).usability()).isEqualTo(Usability.UNIT);
    assertThat(read(HBA1C, exact("6.5", "mmol/mol")).usability()).isEqualTo(Usability.UNIT);
    assertThat(read(HBA1C, exact("6.5", "mmol/mol")).note()).contains("impossible");
    assertThat(read(HBA1C, exact("201", "mmol/mol")).isUsable()).isFalse();
    assertThat(read(HBA1C, exact("200", "mmol/mol")).isUsable()).isTrue();
    assertThat(read(HBA1C, exact("15", "mmol/mol")).isUsable()).isTrue();
    assertThat(read(HBA1C, exact("14", "mmol/mol")).isUsable()).isFalse();
    Value contradiction = quantity("6.5", Comparator.EXACT, "%", "mmol/mol");
    assertThat(read(HBA1C, contradiction).note()).contains("contradict");
    Value impossible = quantity("10", Comparator.BELOW, "mmol/mol", "mmol/mol");
    assertThat(read(HBA1C, impossible).usability()).isEqualTo(Usability.UNIT);
  }

  @Test
  void theCodedUnitCountsUnlessItsSystemIsAnother() {
    Value named = quantity("50", Comparator.EXACT, "mmol/mol Hb", "mmol/mol");
    assertThat(read(HBA1C, named).isUsable()).isTrue();
    Value snomed =
        new Value.Quantity(
            50, "50", Comparator.EXACT, "mmol/mol", "258806002", "http://snomed.info/sct");
    assertThat(read(HBA1C, snomed).isUsable()).isTrue();
    Value words = quantity("50", Comparator.EXACT, "whatever", "mmol/mol");
    assertThat(read(HBA1C, words).isUsable()).isTrue();
  }

  @Test
  void otherValuesAreNotNumbers() {
    assertThat(read(FIT, new Value.YesNo(true)).usability()).isEqualTo(Usability.VALUE);
    assertThat(new ValueReader(FIT).read(mention(exact("9", "ug/g"), EntryUse.UNCLEAR)).usability())
        .isEqualTo(Usability.VALUE);
  }

  @Test
  void numbersAreExactAsWritten() {
    Measure tenths = new Measure("mmol/L", "", 1, 0, 100, Concern.HIGHER, List.of());
    assertThat(read(tenths, exact("6.05", "mmol/L")).range()).isEqualTo(Range.exactly(6.1));
    Value unwritten = new Value.Quantity(6.0, "", Comparator.EXACT, "mmol/L", "", "");
    assertThat(read(tenths, unwritten).range()).isEqualTo(Range.exactly(6.0));
    assertThat(read(tenths, unwritten).shown()).isEqualTo("6 mmol/L");
    Value huge =
        new Value.Quantity(6.0, "6e0000000000000000009", Comparator.EXACT, "mmol/L", "", "");
    assertThat(read(tenths, huge).isUsable()).isFalse();
  }
}
