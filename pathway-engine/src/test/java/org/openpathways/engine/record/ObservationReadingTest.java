package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.record.Records.date;
import static org.openpathways.engine.record.Records.entry;
import static org.openpathways.engine.record.Records.leftOut;
import static org.openpathways.engine.record.Records.resource;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.Value.Comparator;
import org.openpathways.engine.record.Value.Quantity;

class ObservationReadingTest {

  private static Entry observation(String fields) {
    return entry(resource("Observation", fields));
  }

  private static Value value(String field) {
    return observation(field).value();
  }

  @Test
  void keepsAQuantityAsWritten() {
    assertThat(
            value(
                "'valueQuantity':{'value':48.50,'unit':'mmol per mol','system':'u','code':'mmol/mol'}"))
        .isEqualTo(new Quantity(48.5, "48.50", Comparator.EXACT, "mmol per mol", "mmol/mol", "u"));
  }

  @ParameterizedTest
  @CsvSource({"<, BELOW", "<=, AT_MOST", ">=, AT_LEAST", ">, ABOVE"})
  @DisplayName("SAF-10: the comparator of a quantity is kept")
  void keepsTheComparator(String comparator, Comparator expected) {
    assertThat(value("'valueQuantity':{'comparator':'%s','value':10}".formatted(comparator)))
        .isEqualTo(new Quantity(10, "10", expected, "", "", ""));
  }

  @Test
  @DisplayName("SAF-10: an unknown comparator is not taken for an exact value")
  void anUnknownComparatorIsNotExact() {
    assertThat(leftOut(resource("Observation", "'valueQuantity':{'value':1,'comparator':'ad'}")))
        .isEqualTo(
            new LeftOut(
                "Observation/x", "Observation.valueQuantity.comparator", Reason.WRONG_TYPE));
  }

  @Test
  void keepsCodedBooleanAndTextValues() {
    assertThat(value("'valueBoolean':true")).isEqualTo(new Value.YesNo(true));
    assertThat(value("'valueBoolean':false")).isEqualTo(new Value.YesNo(false));
    assertThat(value("'valueString':'>90'")).isEqualTo(new Value.Text(">90"));
    assertThat(value("'valueDateTime':'2026-05'")).isEqualTo(new Value.Text("2026-05"));
    assertThat(value("'valueTime':'10:30:00'")).isEqualTo(new Value.Text("10:30:00"));
    assertThat(value("'valueInteger':3"))
        .isEqualTo(new Quantity(3, "3", Comparator.EXACT, "", "", ""));
    assertThat(
            value("'valueCodeableConcept':{'coding':[{'system':'s','code':'neg'}],'text':'None'}"))
        .isEqualTo(new Value.Coded(List.of(new Code("s", "neg")), "None"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'valueRange':{'low':{'value':1}}",
        "'valueRatio':{'numerator':{'value':1}}",
        "'valueSampledData':{'period':1}",
        "'valuePeriod':{'start':'2026'}"
      })
  void aKindOfValueThatIsNotReadIsAbsentAndNotNothing(String field) {
    assertThat(value(field)).isEqualTo(new Value.Absent("unsupported"));
  }

  @Test
  void saysWhyThereIsNoValue() {
    assertThat(value("'dataAbsentReason':{'coding':[{'system':'r','code':'not-performed'}]}"))
        .isEqualTo(new Value.Absent("not-performed"));
    assertThat(value("'valueQuantity':{'unit':'mg'}")).isEqualTo(new Value.Absent("unknown"));
    assertThat(value("'status':'final'")).isEqualTo(Value.NONE);
    assertThat(value("'valueString':null")).isEqualTo(Value.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'valueString':'a','valueBoolean':true",
        "'valueRange':{},'valueQuantity':{'value':1}",
        "'valueString':'a','dataAbsentReason':{'coding':[{'code':'x'}]}",
        "'dataAbsentReason':{'coding':[{'code':'x'}]},'valueString':'a'"
      })
  void twoValuesAreTooMany(String fields) {
    assertThat(leftOut(resource("Observation", fields)))
        .isEqualTo(new LeftOut("Observation/x", "Observation.value[x]", Reason.TWO_VALUES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'valueQuantity':{'value':'5'}|Observation.valueQuantity.value",
        "'valueQuantity':5|Observation.valueQuantity",
        "'valueBoolean':'true'|Observation.valueBoolean",
        "'valueBoolean':1|Observation.valueBoolean",
        "'valueInteger':'3'|Observation.valueInteger",
        "'valueString':['a']|Observation.valueString",
        "'valueString':7|Observation.valueString",
        "'valueCodeableConcept':{'coding':{'code':'c'}}|Observation.valueCodeableConcept.coding",
        "'valueCodeableConcept':{'coding':['c']}|Observation.valueCodeableConcept.coding[0]",
        "'status':{}|Observation.status",
        "'component':{}|Observation.component",
        "'component':[{},{'code':'c'}]|Observation.component[1].code",
        "'effectiveDateTime':2026|Observation.effectiveDateTime",
        "'effectivePeriod':'2026'|Observation.effectivePeriod",
        "'meta':[]|Observation.meta",
      },
      quoteCharacter = '~')
  void aWrongTypeLeavesItOutAndNamesTheElement(String fields, String path) {
    assertThat(leftOut(resource("Observation", fields)))
        .isEqualTo(new LeftOut("Observation/x", path, Reason.WRONG_TYPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e999999999", "-1E+31", "1e-999999999", "0e999999999", "1e400"})
  void anImpossibleNumberLeavesItOut(String number) {
    assertThat(leftOut(resource("Observation", "'valueQuantity':{'value':%s}".formatted(number))))
        .isEqualTo(
            new LeftOut(
                "Observation/x", "Observation.valueQuantity.value", Reason.IMPOSSIBLE_NUMBER));
    assertThat(leftOut(resource("Observation", "'valueInteger':" + number + "")))
        .extracting(LeftOut::reason)
        .isEqualTo(Reason.IMPOSSIBLE_NUMBER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'effectiveDateTime':'2026-03'|2026-03|",
        "'effectiveInstant':'2026-03-29T00:30:00.5+01:00'|2026-03-28T23:30:00.5Z|",
        "'effectivePeriod':{'start':'2026-01-01','end':'2026-01-31'}|2026-01-01|2026-01-31",
      },
      quoteCharacter = '~')
  void isDatedByItsEffectiveTime(String field, String onset, String ended) {
    Timing timing = observation(field + ",'issued':'2026-04-01T00:00:00Z'").timing();
    assertThat(timing)
        .isEqualTo(
            new Timing(
                date(onset),
                ended == null ? PartialDate.UNKNOWN : date(ended),
                date("2026-04-01T00:00:00Z")));
  }

  @Test
  void aScheduleIsNoDate() {
    assertThat(observation("'effectiveTiming':{'event':['2026-01-01']}").timing())
        .isEqualTo(Timing.UNKNOWN);
  }

  @Test
  void aDateThatIsNoneLeavesItOut() {
    assertThat(leftOut(resource("Observation", "'effectiveDateTime':'2026-02-30'")))
        .isEqualTo(
            new LeftOut("Observation/x", "Observation.effectiveDateTime", Reason.NOT_A_DATE));
  }

  @Test
  void readsComponentsWithTheirOwnValues() {
    Entry entry =
        observation(
            "'status':'amended','component':["
                + "{'code':{'coding':[{'system':'l','code':'8480-6'}]},'valueQuantity':{'value':150}},"
                + "{'code':{'coding':[{'system':'l','code':'8462-4'}]},"
                + "'dataAbsentReason':{'coding':[{'code':'error'}]}},{'valueString':'large'}]");
    assertThat(entry.state().status()).isEqualTo("amended");
    assertThat(entry.components())
        .containsExactly(
            new Component(
                List.of(new Code("l", "8480-6")),
                new Quantity(150, "150", Comparator.EXACT, "", "", "")),
            new Component(List.of(new Code("l", "8462-4")), new Value.Absent("error")),
            new Component(List.of(), new Value.Text("large")));
  }

  @Test
  void aFaultInAComponentLeavesTheWholeOut() {
    assertThat(
            leftOut(
                resource(
                    "Observation", "'component':[{},{'valueString':'a','valueBoolean':true}]")))
        .isEqualTo(
            new LeftOut("Observation/x", "Observation.component[1].value[x]", Reason.TWO_VALUES));
    assertThat(leftOut(resource("Observation", "'component':[{'modifierExtension':[]}]")))
        .isEqualTo(
            new LeftOut(
                "Observation/x",
                "Observation.component[0].modifierExtension",
                Reason.UNKNOWN_MODIFIER));
  }

  @Test
  void theFirstFaultIsTheOneReported() {
    assertThat(
            leftOut(
                "{'resourceType':'Observation','status':5,'valueString':6,"
                    + "'subject':{'reference':'Patient/p'},'id':'late'}"))
        .isEqualTo(new LeftOut("Observation/late", "Observation.status", Reason.WRONG_TYPE));
  }
}
