package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openpathways.engine.record.Records.MINE;
import static org.openpathways.engine.record.Records.date;
import static org.openpathways.engine.record.Records.entry;
import static org.openpathways.engine.record.Records.leftOut;
import static org.openpathways.engine.record.Records.of;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.Value.Comparator;
import org.openpathways.engine.record.Value.Quantity;

class MedicationReadingTest {
  private static final String METFORMIN =
      "{'coding':[{'system':'s','code':'m','display':'Metformin'}]}";
  private static final Code CODE = new Code("s", "m");

  private static String medicine(String type, String fields) {
    return "{'resourceType':'%s','id':'x',%s,%s}".formatted(type, MINE, fields);
  }

  private static String request(String fields) {
    return medicine("MedicationRequest", fields);
  }

  @Test
  void readsAPrescription() {
    Entry entry =
        entry(
            request(
                "'medicationCodeableConcept':%s,'status':'stopped','intent':'plan',"
                        .formatted(METFORMIN)
                    + "'doNotPerform':true,'authoredOn':'2026-10-01','courseOfTherapyType':"
                    + "{'coding':[{'code':'continuous'}]}"));
    assertThat(entry.part()).isEqualTo(RecordPart.MEDICATION_REQUEST);
    assertThat(entry.codes()).containsExactly(CODE);
    assertThat(entry.title()).isEqualTo("Metformin");
    assertThat(entry.state())
        .isEqualTo(new State("stopped", "", "plan", "continuous", true, false));
    assertThat(entry.timing())
        .isEqualTo(new Timing(date("2026-10-01"), PartialDate.UNKNOWN, PartialDate.UNKNOWN));
  }

  @Test
  void readsAStatement() {
    Entry entry =
        entry(
            medicine(
                "MedicationStatement",
                "'medicationCodeableConcept':%s,'status':'completed',".formatted(METFORMIN)
                    + "'effectivePeriod':{'start':'2020','end':'2021-06'},'dateAsserted':'2021-07-01',"
                    + "'dosage':[{'timing':{'repeat':{'period':1,'periodUnit':'d'}},"
                    + "'doseAndRate':[{'doseQuantity':{'value':3,'unit':'mg'}}]}]"));
    assertThat(entry.part()).isEqualTo(RecordPart.MEDICATION_STATEMENT);
    assertThat(entry.codes()).containsExactly(CODE);
    assertThat(entry.state().status()).isEqualTo("completed");
    assertThat(entry.timing())
        .isEqualTo(new Timing(date("2020"), date("2021-06"), date("2021-07-01")));
    assertThat(entry.value()).isEqualTo(new Quantity(3, "3", Comparator.EXACT, "mg", "", ""));
  }

  @Test
  void aStatementMayBeDatedByADay() {
    assertThat(
            entry(
                    medicine(
                        "MedicationStatement",
                        "'medicationCodeableConcept':%s,'effectiveDateTime':'2026-01'"
                            .formatted(METFORMIN)))
                .timing()
                .onset())
        .isEqualTo(date("2026-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'contained':[{'resourceType':'Organization','id':'m','code':5},"
            + "{'resourceType':'Medication','id':'m','code':%s}],'medicationReference':{'reference':'#m'}",
        "'medicationReference':{'reference':'#m'},"
            + "'contained':[{'id':'m','code':%s,'resourceType':'Medication'}]"
      })
  void findsTheContainedMedicationInAnyOrder(String fields) {
    Entry entry = entry(request(fields.formatted(METFORMIN)));
    assertThat(entry.codes()).containsExactly(CODE);
    assertThat(entry.title()).isEqualTo("Metformin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Medication/m9",
        "Medication/m9/_history/2",
        "https://ehr.example/fhir/Medication/m9",
        "urn:uuid:m9"
      })
  void findsTheMedicationOfAnotherEntry(String reference) {
    PatientRecord record =
        of(
            request("'medicationReference':{'reference':'%s'}".formatted(reference)),
            "{'resourceType':'Medication','id':'m9','code':%s}".formatted(METFORMIN));
    assertThat(record.entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.codes()).containsExactly(CODE);
              assertThat(entry.title()).isEqualTo("Metformin");
              assertThat(entry.reference()).isEqualTo("MedicationRequest/x");
            });
  }

  @Test
  void findsTheMedicationByTheUrlItStandsUnder() {
    PatientRecord record =
        Records.read(
            "{'resourceType':'Bundle','entry':[{'resource':%s},{'resource':%s},{'fullUrl':'urn:uuid:1',"
                    .formatted(
                        Records.PATIENT,
                        request("'medicationReference':{'reference':'urn:uuid:1'}"))
                + "'resource':{'resourceType':'Medication','code':%s}}]}".formatted(METFORMIN));
    assertThat(record.entries()).singleElement().extracting(Entry::codes).asList().contains(CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#none", "Medication/none", "urn:uuid:none"})
  void aMedicationNobodySuppliedIsNoCode(String reference) {
    PatientRecord record =
        of(request("'medicationReference':{'reference':'%s'}".formatted(reference)));
    assertThat(record.entries()).isEmpty();
    assertThat(record.leftOut()).extracting(LeftOut::reason).containsExactly(Reason.NO_CODE);
    assertThat(record.coverage(RecordPart.MEDICATION_REQUEST)).isEqualTo(Coverage.PARTIAL);
  }

  @Test
  void aMedicationWithAFaultIsAsGoodAsNotThere() {
    PatientRecord record =
        of(
            request("'medicationReference':{'reference':'Medication/m9'}"),
            "{'resourceType':'Medication','id':'m9','code':%s,'code':%s}"
                .formatted(METFORMIN, METFORMIN));
    assertThat(record.leftOut())
        .containsExactly(
            new LeftOut(
                "MedicationRequest/x", "MedicationRequest.medicationReference", Reason.NO_CODE));
  }

  @Test
  void withoutAMedicineItSaysNothing() {
    assertThat(leftOut(request("'status':'active'")))
        .isEqualTo(
            new LeftOut("MedicationRequest/x", "MedicationRequest.medication[x]", Reason.NO_CODE));
  }

  @Test
  void twoMedicinesAreTooMany() {
    assertThat(
            leftOut(
                request(
                    "'medicationCodeableConcept':%s,'medicationReference':{'reference':'#m'}"
                        .formatted(METFORMIN))))
        .isEqualTo(
            new LeftOut(
                "MedicationRequest/x", "MedicationRequest.medication[x]", Reason.TWO_VALUES));
  }

  @Test
  void readsTheDosePerDay() {
    assertThat(
            entry(
                    request(
                        "'medicationCodeableConcept':%s,'dosageInstruction':[{".formatted(METFORMIN)
                            + "'asNeededBoolean':false,'timing':{'repeat':{'frequency':2,'period':1,"
                            + "'periodUnit':'d'}},'doseAndRate':[{'doseQuantity':"
                            + "{'value':500,'unit':'milligram','code':'mg','system':'u'}}]}]"))
                .value())
        .isEqualTo(new Quantity(1000, "1000", Comparator.EXACT, "milligram", "mg", "u"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'asNeededBoolean':true,",
        "'asNeededCodeableConcept':{},",
        "'maxDosePerPeriod':{},",
        "'modifierExtension':[],",
      })
  void aConditionalDoseIsNoDosePerDay(String condition) {
    assertThat(dose(condition + timing("") + "," + amounts("{'doseQuantity':{'value':5}}")))
        .isEqualTo(Value.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'frequencyMax':2,",
        "'periodMax':2,",
        "'dayOfWeek':['mon'],",
        "'timeOfDay':['10:00:00'],",
        "'when':['MORN'],",
        "'count':3,"
      })
  void anIrregularRhythmIsNoDosePerDay(String rhythm) {
    assertThat(dose(timing(rhythm) + "," + amounts("{'doseQuantity':{'value':5}}")))
        .isEqualTo(Value.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'doseQuantity':{'value':5},'rateQuantity':{'value':5}}",
        "{'doseRange':{}}",
        "{'doseQuantity':{'value':5}},{'doseQuantity':{'value':5}}",
        "{'doseQuantity':{'unit':'mg'}}",
        "{'doseQuantity':{'value':5,'comparator':'<'}}"
      })
  void anAmountThatIsNotFixedIsNoDosePerDay(String amounts) {
    assertThat(dose(timing("") + "," + amounts(amounts))).isEqualTo(Value.NONE);
  }

  @Test
  void timesAndEventsAreRead() {
    String five = amounts("{'doseQuantity':{'value':5}}");
    assertThat(dose("'timing':{'code':{'coding':[{'code':'BID'}]}}," + five))
        .isEqualTo(Quantity.of("10").orElseThrow());
    assertThat(dose("'timing':{'event':['2026'],'code':{'coding':[{'code':'BID'}]}}," + five))
        .isEqualTo(Value.NONE);
    assertThat(dose(timing("") + "," + five)).isEqualTo(Quantity.of("5").orElseThrow());
  }

  @Test
  void stepsOneAfterAnotherAreNoDosePerDay() {
    String step = timing("") + "," + amounts("{'doseQuantity':{'value':5}}");
    assertThat(dose("'sequence':1," + step + "},{'sequence':2," + step)).isEqualTo(Value.NONE);
    assertThat(dose("'sequence':1," + step + "},{'sequence':1," + step))
        .isEqualTo(Quantity.of("10").orElseThrow());
  }

  private static Value dose(String dosage) {
    return entry(
            request(
                "'medicationCodeableConcept':%s,'dosageInstruction':[{%s}]"
                    .formatted(METFORMIN, dosage)))
        .value();
  }

  private static String timing(String more) {
    return "'timing':{'repeat':{" + more + "'frequency':1,'period':1,'periodUnit':'d'}}";
  }

  private static String amounts(String amounts) {
    return "'doseAndRate':[" + amounts + "]";
  }
}
