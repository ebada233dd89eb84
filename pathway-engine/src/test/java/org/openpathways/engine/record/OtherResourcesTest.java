package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.record.Records.CODE;
import static org.openpathways.engine.record.Records.MINE;
import static org.openpathways.engine.record.Records.PATIENTS;
import static org.openpathways.engine.record.Records.date;
import static org.openpathways.engine.record.Records.entry;
import static org.openpathways.engine.record.Records.leftOut;
import static org.openpathways.engine.record.Records.resource;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpathways.engine.record.LeftOut.Reason;

class OtherResourcesTest {
  private static final Code C = new Code("s", "c");

  @Test
  void readsAnAllergy() {
    Entry entry =
        entry(
            "{'resourceType':'AllergyIntolerance','id':'x',%s,%s,'onsetDateTime':'1999',"
                    .formatted(PATIENTS, CODE)
                + "'clinicalStatus':{'coding':[{'code':'active'}]},"
                + "'verificationStatus':{'coding':[{'code':'confirmed'}]},'recordedDate':'2001-01'}");
    assertThat(entry.part()).isEqualTo(RecordPart.ALLERGY_INTOLERANCE);
    assertThat(entry.codes()).containsExactly(C);
    assertThat(entry.state()).isEqualTo(new State("active", "confirmed", "", "", false, false));
    assertThat(entry.timing())
        .isEqualTo(new Timing(date("1999"), PartialDate.UNKNOWN, date("2001-01")));
  }

  @Test
  void readsAProcedure() {
    Entry entry =
        entry(
            resource(
                "Procedure",
                "'status':'completed','performedPeriod':{'start':'2025-01-01','end':'2025-01-02'}"));
    assertThat(entry.part()).isEqualTo(RecordPart.PROCEDURE);
    assertThat(entry.codes()).containsExactly(C);
    assertThat(entry.state().status()).isEqualTo("completed");
    assertThat(entry.timing())
        .isEqualTo(new Timing(date("2025-01-01"), date("2025-01-02"), PartialDate.UNKNOWN));
    assertThat(entry(resource("Procedure", "'performedDateTime':'2025'")).timing().onset())
        .isEqualTo(date("2025"));
    assertThat(entry(resource("Procedure", "'performedString':'then'")).timing())
        .isEqualTo(Timing.UNKNOWN);
  }

  @Test
  @DisplayName("SAF-2: a request keeps what tells a sent one from a draft")
  void readsAServiceRequest() {
    Entry entry =
        entry(
            resource(
                "ServiceRequest",
                "'status':'draft','intent':'order','doNotPerform':true,'authoredOn':'2026-11-12'"));
    assertThat(entry.part()).isEqualTo(RecordPart.SERVICE_REQUEST);
    assertThat(entry.codes()).containsExactly(C);
    assertThat(entry.state()).isEqualTo(new State("draft", "", "order", "", true, false));
    assertThat(entry.timing().onset()).isEqualTo(date("2026-11-12"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'authoredOn':'2026-11-12','occurrenceDateTime':'2027'|2026-11-12",
        "'occurrenceDateTime':'2027','authoredOn':'2026-11-12'|2026-11-12",
        "'occurrenceDateTime':'2027'|2027",
        "'occurrencePeriod':{'start':'2028'}|2028",
      },
      quoteCharacter = '~')
  void aRequestIsDatedByItsAuthoringElseByItsPlan(String fields, String onset) {
    assertThat(entry(resource("ServiceRequest", fields)).timing())
        .isEqualTo(new Timing(date(onset), PartialDate.UNKNOWN, PartialDate.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'class':{'system':'a','code':'AMB'},'type':[{'coding':[{'code':'1'}],'text':'Check'}]",
        "'type':[{'coding':[{'code':'1'}],'text':'Check'}],'class':{'system':'a','code':'AMB'}",
      },
      quoteCharacter = '~')
  void readsAnEncounterByTypeThenClass(String fields) {
    Entry entry =
        entry(
            "{'resourceType':'Encounter','id':'x',%s,'status':'finished',%s,"
                    .formatted(MINE, fields)
                + "'period':{'start':'2026-01-01','end':'2026-01-02'}}");
    assertThat(entry.part()).isEqualTo(RecordPart.ENCOUNTER);
    assertThat(entry.codes()).containsExactly(new Code("", "1"), new Code("a", "AMB"));
    assertThat(entry.title()).isEqualTo("Check");
    assertThat(entry.state().status()).isEqualTo("finished");
    assertThat(entry.timing())
        .isEqualTo(new Timing(date("2026-01-01"), date("2026-01-02"), PartialDate.UNKNOWN));
  }

  @Test
  void theReasonForAnEncounterIsAmongItsCodesAndDoesNotNameIt() {
    Entry entry =
        entry(
            "{'resourceType':'Encounter','reasonCode':[{'coding':[{'code':'49727002',"
                + "'display':'Cough'}]}],'class':{'code':'AMB'}}");
    assertThat(entry.codes()).containsExactly(new Code("", "AMB"), new Code("", "49727002"));
    assertThat(entry.title()).isEqualTo("AMB");
  }

  @Test
  void anEncounterNeedsNoType() {
    assertThat(entry("{'resourceType':'Encounter','class':{'code':'HH','display':'home'}}"))
        .satisfies(
            encounter -> {
              assertThat(encounter.title()).isEqualTo("home");
              assertThat(encounter.codes()).containsExactly(new Code("", "HH"));
            });
    assertThat(entry("{'resourceType':'Encounter'}").codes()).isEmpty();
  }

  @Test
  void readsAnImmunization() {
    Entry entry =
        entry(
            ("{'resourceType':'Immunization','id':'x',%s,'status':'not-done',"
                    + "'vaccineCode':{'coding':[{'system':'s','code':'c'}]},"
                    + "'occurrenceDateTime':'2026-10','recorded':'2026-10-05'}")
                .formatted(PATIENTS));
    assertThat(entry.part()).isEqualTo(RecordPart.IMMUNIZATION);
    assertThat(entry.codes()).containsExactly(C);
    assertThat(entry.state().status()).isEqualTo("not-done");
    assertThat(entry.timing())
        .isEqualTo(new Timing(date("2026-10"), PartialDate.UNKNOWN, date("2026-10-05")));
  }

  @Test
  void anImmunizationWithoutVaccineSaysNothing() {
    assertThat(leftOut("{'resourceType':'Immunization','id':'x'," + PATIENTS + "}"))
        .isEqualTo(new LeftOut("Immunization/x", "Immunization.vaccineCode", Reason.NO_CODE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'conclusion':'words','conclusionCode':[{'coding':[{'code':'1'}]},{'coding':[{'code':'2'}]}]",
        "'conclusionCode':[{'coding':[{'code':'1'}]},{'coding':[{'code':'2'}]}],'conclusion':'words'",
      },
      quoteCharacter = '~')
  void aReportsValueIsItsCodedConclusion(String conclusion) {
    Entry entry =
        entry(
            resource(
                "DiagnosticReport",
                "'status':'final','effectiveDateTime':'2026','issued':'2026-01-02T00:00:00Z',"
                    + conclusion));
    assertThat(entry.part()).isEqualTo(RecordPart.DIAGNOSTIC_REPORT);
    assertThat(entry.codes()).containsExactly(C);
    assertThat(entry.state().status()).isEqualTo("final");
    assertThat(entry.timing())
        .isEqualTo(new Timing(date("2026"), PartialDate.UNKNOWN, date("2026-01-02T00:00:00Z")));
    assertThat(entry.value())
        .isEqualTo(new Value.Coded(List.of(new Code("", "1"), new Code("", "2")), "1, 2"));
  }

  @Test
  void aReportsValueIsElseItsConclusionInWords() {
    assertThat(entry(resource("DiagnosticReport", "'conclusion':'No polyps'")).value())
        .isEqualTo(new Value.Text("No polyps"));
    assertThat(entry(resource("DiagnosticReport", "'conclusion':''")).value())
        .isEqualTo(Value.NONE);
  }

  @Test
  @DisplayName("SAF-21: family history is a part of its own")
  void readsFamilyHistory() {
    Entry entry =
        entry(
            ("{'resourceType':'FamilyMemberHistory','id':'x',%s,'status':'completed','date':'2020',"
                    + "'relationship':{'coding':[{'code':'MTH'}],'text':'mother'},'condition':["
                    + "{'outcome':{},'code':{'coding':[{'code':'1','display':'One'}]}},"
                    + "{'code':{'coding':[{'code':'2','display':'Two'}]}}]}")
                .formatted(PATIENTS));
    assertThat(entry.part()).isEqualTo(RecordPart.FAMILY_MEMBER_HISTORY);
    assertThat(entry.codes()).containsExactly(new Code("", "1"), new Code("", "2"));
    assertThat(entry.title()).isEqualTo("One, Two");
    assertThat(entry.state().status()).isEqualTo("completed");
    assertThat(entry.timing())
        .isEqualTo(new Timing(PartialDate.UNKNOWN, PartialDate.UNKNOWN, date("2020")));
    assertThat(entry.value()).isEqualTo(new Value.Coded(List.of(new Code("", "MTH")), "mother"));
  }

  @Test
  void familyHistoryOfNothingSaysNothing() {
    assertThat(leftOut("{'resourceType':'FamilyMemberHistory','id':'x'," + PATIENTS + "}"))
        .isEqualTo(
            new LeftOut("FamilyMemberHistory/x", "FamilyMemberHistory.condition", Reason.NO_CODE));
  }

  @Test
  void readsAFlag() {
    Entry entry =
        entry(resource("Flag", "'status':'active','period':{'start':'2020','end':'2021'}"));
    assertThat(entry.part()).isEqualTo(RecordPart.FLAG);
    assertThat(entry.codes()).containsExactly(C);
    assertThat(entry.state().status()).isEqualTo("active");
    assertThat(entry.timing())
        .isEqualTo(new Timing(date("2020"), date("2021"), PartialDate.UNKNOWN));
  }
}
