package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.record.Records.date;
import static org.openpathways.engine.record.Records.entry;
import static org.openpathways.engine.record.Records.leftOut;
import static org.openpathways.engine.record.Records.resource;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.LeftOut.Reason;

class ConditionReadingTest {

  private static Entry condition(String fields) {
    return entry(resource("Condition", fields));
  }

  @Test
  void keepsStatusesByTheirCodes() {
    Entry entry =
        condition(
            "'clinicalStatus':{'coding':[{'system':'c','code':'inactive'}]},"
                + "'verificationStatus':{'coding':[{'system':'v','code':'refuted'}]}");
    assertThat(entry.part()).isEqualTo(RecordPart.CONDITION);
    assertThat(entry.reference()).isEqualTo("Condition/x");
    assertThat(entry.state()).isEqualTo(new State("inactive", "refuted", "", "", false, false));
    assertThat(entry.value()).isEqualTo(Value.NONE);
    assertThat(entry.components()).isEmpty();
  }

  @Test
  void keepsEveryCodingInOrder() {
    Entry entry =
        entry(
            "{'resourceType':'Condition','id':'x','subject':{'reference':'Patient/p'},'code':{"
                + "'coding':[{'system':'a','code':'1'},{'code':'2'},{'system':'b','display':'none'},"
                + "{'system':'a','code':'3','display':'Three'}]}}");
    assertThat(entry.codes())
        .containsExactly(new Code("a", "1"), new Code("", "2"), new Code("a", "3"));
    assertThat(entry.title()).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'text':'Words','coding':[{'code':'1','display':'Display'}]|Words",
        "'coding':[{'code':'1'},{'code':'2','display':'Display'}]|Display",
        "'coding':[{'code':'1'},{'code':'2'}]|1",
        "'text':'','coding':[{'code':'1','display':''}]|1",
      },
      quoteCharacter = '~')
  void isNamedByTextThenDisplayThenCode(String code, String title) {
    assertThat(
            entry(
                    "{'resourceType':'Condition','subject':{'reference':'Patient/p'},'code':{"
                        + code
                        + "}}")
                .title())
        .isEqualTo(title);
  }

  @Test
  void beginsAtItsOnset() {
    Timing timing =
        condition(
                "'onsetDateTime':'2010','abatementDateTime':'2012-05','recordedDate':'2011-01-02'")
            .timing();
    assertThat(timing).isEqualTo(new Timing(date("2010"), date("2012-05"), date("2011-01-02")));
    assertThat(timing.effective()).isEqualTo(date("2010"));
  }

  @Test
  @DisplayName("SAF-21: when it was written down is not when it began")
  void theRecordedDateIsNoOnset() {
    Timing timing = condition("'recordedDate':'2011-01-02'").timing();
    assertThat(timing.onset()).isEqualTo(PartialDate.UNKNOWN);
    assertThat(timing.effective()).isEqualTo(date("2011-01-02"));
  }

  @Test
  void anOnsetPeriodBeginsItButDoesNotEndIt() {
    assertThat(condition("'onsetPeriod':{'start':'2001','end':'2002'}").timing())
        .isEqualTo(new Timing(date("2001"), PartialDate.UNKNOWN, PartialDate.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"'start':'2001','end':'2002'|2002", "'start':'2001'|2001"},
      quoteCharacter = '~')
  void anAbatementPeriodEndsItAtTheLatest(String period, String end) {
    assertThat(condition("'abatementPeriod':{" + period + "}").timing().ended())
        .isEqualTo(date(end));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'onsetAge':{'value':50}",
        "'onsetString':'in childhood'",
        "'onsetRange':{'low':{'value':1}}",
        "'abatementAge':{'value':50}",
        "'abatementString':'long ago'",
        "'abatementRange':{'low':{'value':1}}"
      })
  void anAgeOrTextIsNoDate(String fields) {
    assertThat(condition(fields).timing()).isEqualTo(Timing.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'onsetDateTime':'2001','onsetString':'x'|Condition.onset[x]",
        "'onsetString':'x','onsetPeriod':{'start':'2001'}|Condition.onset[x]",
        "'abatementAge':{},'abatementDateTime':'2001'|Condition.abatement[x]",
      },
      quoteCharacter = '~')
  void twoOnsetsAreTooMany(String fields, String path) {
    assertThat(leftOut(resource("Condition", fields)))
        .isEqualTo(new LeftOut("Condition/x", path, Reason.TWO_VALUES));
  }

  @Test
  void withoutACodeItSaysNothing() {
    assertThat(leftOut("{'resourceType':'Condition','id':'x','subject':{'reference':'Patient/p'}}"))
        .isEqualTo(new LeftOut("Condition/x", "Condition.code", Reason.NO_CODE));
    assertThat(
            leftOut(
                "{'resourceType':'Condition','id':'x','subject':{'reference':'Patient/p'},"
                    + "'code':{'text':'irregular heart beat'}}"))
        .isEqualTo(new LeftOut("Condition/x", "Condition.code", Reason.NO_CODE));
  }

  @Test
  void anExtensionThatChangesItsMeaningLeavesItOut() {
    assertThat(leftOut(resource("Condition", "'modifierExtension':[{'url':'u'}]")))
        .isEqualTo(
            new LeftOut("Condition/x", "Condition.modifierExtension", Reason.UNKNOWN_MODIFIER));
  }

  @ParameterizedTest
  @CsvSource({
    "http://terminology.hl7.org/CodeSystem/v3-Confidentiality, R, true",
    "http://terminology.hl7.org/CodeSystem/v3-Confidentiality, V, true",
    "http://terminology.hl7.org/CodeSystem/v3-Confidentiality, N, false",
    "http://terminology.hl7.org/CodeSystem/v3-ActCode, NOPAT, true",
    "http://other.example, R, false"
  })
  @DisplayName("SAF-23: what the source marks as sensitive stays marked")
  void securityLabelsMakeItSensitive(String system, String code, boolean sensitive) {
    String labels = "[{'system':'%s','code':'%s'}]".formatted(system, code);
    assertThat(condition("'meta':{'security':" + labels + "}").state().sensitive())
        .isEqualTo(sensitive);
    assertThat(condition("'meta':{'tag':" + labels + "}").state().sensitive()).isFalse();
  }
}
