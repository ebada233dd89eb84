package org.openpathways.engine.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.Concept.Measure;

@DisplayName("SAF-10: units convert exactly or not at all")
class UnitTest {

  private static Optional<BigDecimal> convert(
      String analyte, String number, String from, String to) {
    Measure measure = new Measure(to, analyte, -1, 0, 1e6, Concern.HIGHER, List.of());
    return Scale.of(measure).canonical(new BigDecimal(number), from);
  }

  @ParameterizedTest
  @CsvSource({
    "ug/g, \u00B5g/g",
    "ug/g, \u03BCg/g",
    "ug/g, mcg/g",
    "ug/g, ug Hb/g",
    "ug/g, ug/g faeces",
    "mmol/mol, mmol/mol Hb",
    "mmol/L, mmol/l",
    "mL/min/{1.73_m2}, mL/min/1.73m2",
    "mL/min/{1.73_m2}, mL/min/1.73 m2",
    "mL/min/{1.73_m2}, ml/min/1.73m^2",
    "mL/min/{1.73_m2}, mL/min/1.73_m2",
    "mL/min/{1.73_m2}, mL/min/1.73m\u00B2",
    "mm[Hg], mmHg",
    "mm[Hg], mm Hg",
    "10*9/L, 10^9/L",
    "10*9/L, x10^9/L",
    "10*9/L, 10*3/uL",
    "10*9/L, 10e9/L",
    "10*9/L, K/uL",
    "/min, bpm",
    "/min, {beats}/min",
    "/min, beats/min",
    "kg/m2, kg/m\u00B2",
    "U/L, IU/L",
    "U/L, [IU]/L",
    "m[IU]/L, mIU/L",
    "Cel, \u00B0C",
    "{score}, 1",
    "{INR}, {ratio}",
    "ug/L{FEU}, ng/mL FEU",
    "ug/L, ng/mL",
    "[ppm], ppm"
  })
  void oneUnitUnderManySpellings(String canonical, String spelling) {
    assertThat(convert("", "7.3", spelling, canonical))
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("7.3"));
  }

  @ParameterizedTest
  @CsvSource({
    "12.9, g/dL, g/L, 129",
    "1, kg, g, 1000",
    "150, [lb_av], kg, 68.0388555",
    "6, [ft_i], m, 1.8288",
    "172, cm, m, 1.72",
    "2, mg/mL, g/L, 2",
    "10, kPa, mm[Hg], 75.006",
    "1, L/h, mL/min, 16.667",
    "0.68, 1, %, 68",
    "70, %, {ratio}, 0.7",
    "500, mg, g, 0.5",
    "90, mL/min/{1.73_m2}, L/min/{1.73_m2}, 0.09",
    "1, m2, cm2, 10000"
  })
  void genericConversions(String number, String from, String to, String expected) {
    assertThat(convert("", number, from, to).orElseThrow().doubleValue())
        .isCloseTo(Double.parseDouble(expected), org.assertj.core.data.Offset.offset(0.001));
  }

  @ParameterizedTest
  @CsvSource({
    "hba1c, 6.5, %, mmol/mol, 47.541",
    "hba1c, 7.0, %, mmol/mol, 53.006",
    "hba1c, 7.5, %, mmol/mol, 58.470",
    "hba1c, 48, mmol/mol, %, 6.542",
    "nt-probnp, 400, ng/L, pmol/L, 47.298",
    "nt-probnp, 2000, pg/mL, pmol/L, 236.490",
    "nt-probnp, 47.298, pmol/L, ng/L, 400",
    "acr, 265.2, mg/g, mg/mmol, 30",
    "creatinine, 1.5, mg/dL, umol/L, 132.6",
    "creatinine, 132.6, umol/L, mg/dL, 1.5",
    "cholesterol, 193.35, mg/dL, mmol/L, 5",
    "triglycerides, 177.14, mg/dL, mmol/L, 2",
    "cholesterol, 1.9335, g/L, mmol/L, 5"
  })
  void conversionsOfOneAnalyte(
      String analyte, String number, String from, String to, String expected) {
    assertThat(convert(analyte, number, from, to).orElseThrow().doubleValue())
        .isCloseTo(Double.parseDouble(expected), org.assertj.core.data.Offset.offset(0.002));
  }

  @ParameterizedTest
  @CsvSource({
    "fit, ng/mL, ug/g",
    "hba1c, '', mmol/mol",
    "'', %, mmol/mol",
    "egfr, mL/min, mL/min/{1.73_m2}",
    "d-dimer, ng/mL, ug/L{FEU}",
    "'', ng/mL{DDU}, ug/L{FEU}",
    "cholesterol, mg/g, mmol/L",
    "'', mg/dL, mmol/L",
    "'', mg/g, mmol/mol",
    "'', %, [ppm]",
    "'', furlong, m",
    "'', mg//, mg",
    "'', {}, mg",
    "'', 'this is far too long to be the name of any unit at all', mg"
  })
  void refusedRatherThanGuessed(String analyte, String from, String to) {
    assertThat(convert(analyte, "10", from, to)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "mx", "m0", "[", "10*", "//", "{1.73_m2", "k", "mg mg/"})
  void nonsenseIsNoUnit(String text) {
    assertThat(Unit.parse(text)).isEmpty();
  }

  @Test
  void massRatiosAndAmountRatiosStayApart() {
    Unit mass = Unit.parse("ug/g").orElseThrow();
    Unit amount = Unit.parse("mmol/mol").orElseThrow();
    assertThat(mass.converts(amount)).isFalse();
    assertThat(mass.converts(Unit.parse("mg/kg").orElseThrow())).isTrue();
    assertThat(mass.isSame(Unit.parse("mg/kg").orElseThrow())).isTrue();
    assertThat(mass.isSame(Unit.parse("mg/g").orElseThrow())).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ug/g, ug/g",
    "mL/min/{1.73_m2}, mL/min/1.73 m\u00B2",
    "mm[Hg], mmHg",
    "10*9/L, 10^9/L",
    "m[IU]/L, mIU/L",
    "Cel, \u00B0C",
    "{score}, ''",
    "1, ''",
    "[ppm], ppm",
    "kg/m2, kg/m\u00B2",
    "ug/L{FEU}, ug/L FEU"
  })
  void unitsForPeople(String ucum, String words) {
    assertThat(UnitSpelling.forPeople(ucum)).isEqualTo(words);
  }

  @Test
  void knownAnalytes() {
    assertThat(Analyte.isKnown("hba1c")).isTrue();
    assertThat(Analyte.isKnown("fit")).isTrue();
    assertThat(Analyte.isKnown("unobtainium")).isFalse();
    assertThat(Analyte.names()).contains("hba1c", "fit");
  }
}
