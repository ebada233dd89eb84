package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpathways.engine.record.Records.bundle;
import static org.openpathways.engine.record.Records.date;
import static org.openpathways.engine.record.Records.read;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.UnreadableRecord.Kind;

class PatientReadingTest {
  private static final String ODS = "'system':'https://fhir.nhs.uk/Id/ods-organization-code'";

  private static Demographics patient(String fields) {
    return read(json(fields)).patient();
  }

  private static String json(String fields) {
    return "{'resourceType':'Patient','id':'p'" + (fields.isEmpty() ? "" : ",") + fields + "}";
  }

  @Test
  void readsWhoThePatientIs() {
    Demographics patient =
        patient(
            "'gender':'male','birthDate':'1961-03-02','identifier':[{'system':'x','value':'1'},"
                + "{'system':'https://fhir.nhs.uk/Id/nhs-number','value':'none yet'},"
                + "{'system':'x','value':'9990000034'},"
                + "{'system':'https://fhir.nhs.uk/Id/nhs-number','value':'999 000 0018'},"
                + "{'system':'https://fhir.nhs.uk/Id/nhs-number','value':'9990000026'}]");
    assertThat(patient)
        .isEqualTo(
            new Demographics(
                "p",
                "9990000018",
                date("1961-03-02"),
                Sex.MALE,
                false,
                PartialDate.UNKNOWN,
                "",
                PartialDate.UNKNOWN));
  }

  @Test
  @DisplayName("SEM-2: a missing birth date or sex is unknown, not an error")
  void whatIsMissingIsUnknown() {
    assertThat(patient(""))
        .isEqualTo(
            new Demographics(
                "p",
                "",
                PartialDate.UNKNOWN,
                Sex.UNKNOWN,
                false,
                PartialDate.UNKNOWN,
                "",
                PartialDate.UNKNOWN));
  }

  @ParameterizedTest
  @CsvSource({"female, FEMALE", "male, MALE", "other, UNKNOWN", "unknown, UNKNOWN", "F, UNKNOWN"})
  void readsAdministrativeGender(String gender, Sex sex) {
    assertThat(patient("'gender':'" + gender + "'").sex()).isEqualTo(sex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1961", "1961-03", "1961-03-02"})
  @DisplayName("SEM-2: a partial birth date keeps its precision")
  void aPartialBirthDateIsKept(String birthDate) {
    assertThat(patient("'birthDate':'" + birthDate + "'").birthDate()).isEqualTo(date(birthDate));
  }

  @Test
  void aBirthDateThatIsNoneIsUnknownAndReported() {
    PatientRecord record = read(json("'birthDate':'03/02/1961'"));
    assertThat(record.patient().birthDate()).isEqualTo(PartialDate.UNKNOWN);
    assertThat(record.leftOut())
        .containsExactly(new LeftOut("Patient/p", "Patient.birthDate", Reason.NOT_A_DATE));
  }

  @Test
  @DisplayName("SAF-20: that the patient has died is read, with or without a date")
  void readsThatThePatientHasDied() {
    assertThat(patient("'deceasedBoolean':true").deceased()).isTrue();
    assertThat(patient("'deceasedBoolean':false").deceased()).isFalse();
    assertThat(patient("'deceasedDateTime':'2026-05'").deceased()).isTrue();
    assertThat(patient("'deceasedDateTime':'2026-05'").deceasedOn()).isEqualTo(date("2026-05"));
    assertThat(patient("'deceasedDateTime':'in May'").deceased()).isTrue();
    assertThat(patient("'deceasedDateTime':'in May'").deceasedOn()).isEqualTo(PartialDate.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'id':'q'|Patient.id",
        "'gender':5|Patient.gender",
        "'gender':'male','gender':'female'|Patient.gender",
        "'identifier':{}|Patient.identifier",
        "'deceasedBoolean':'no'|Patient.deceasedBoolean",
        "'deceasedBoolean':false,'deceasedDateTime':'2020'|Patient.deceased[x]",
        "'modifierExtension':[]|Patient.modifierExtension",
      },
      quoteCharacter = '~')
  void aFaultInThePatientRefusesTheRecord(String fields, String path) {
    assertThatThrownBy(() -> patient(fields))
        .isInstanceOfSatisfying(
            UnreadableRecord.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Kind.NOT_PROCESSABLE);
              assertThat(refusal.path()).isEqualTo(path);
              assertThat(refusal).hasMessageContaining(path);
            });
  }

  @Test
  @DisplayName("SAF-16: the registered practice is the general practitioner's organisation")
  void readsThePractice() {
    Demographics patient =
        patient(
            "'managingOrganization':{'identifier':{%s,'value':'RTF'}},".formatted(ODS)
                + "'generalPractitioner':[{'reference':'Practitioner/g'},{'identifier':{"
                + ODS
                + ",'value':'A88001','period':{'start':'2026-11-20','end':'2027'}}}]");
    assertThat(patient.practice()).isEqualTo("A88001");
    assertThat(patient.registered()).isEqualTo(date("2026-11-20"));
  }

  @Test
  void theManagingOrganizationStandsInForThePractice() {
    Demographics patient =
        patient("'managingOrganization':{'identifier':{" + ODS + ",'value':'A88002'}}");
    assertThat(patient.practice()).isEqualTo("A88002");
    assertThat(patient.registered()).isEqualTo(PartialDate.UNKNOWN);
  }

  @Test
  @DisplayName("SAF-16: two practices are none")
  void twoPracticesAreNone() {
    assertThat(
            patient(
                    "'generalPractitioner':[{'identifier':{%s,'value':'A88001'}},{'identifier':{%s,"
                            .formatted(ODS, ODS)
                        + "'value':'A88002'}}],'managingOrganization':{'identifier':{"
                        + ODS
                        + ",'value':'A88003'}}")
                .practice())
        .isEmpty();
  }

  @Test
  void anotherIdentifierIsNoPractice() {
    assertThat(
            patient("'generalPractitioner':[{'identifier':{'system':'x','value':'A88001'}}]")
                .practice())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Organization/o", "https://ehr.example/fhir/Organization/o", "urn:uuid:o"})
  void findsThePracticeInItsOrganization(String reference) {
    PatientRecord record =
        read(
            bundle(
                json("'generalPractitioner':[{'reference':'%s'}]".formatted(reference)),
                "{'resourceType':'Organization','id':'o','identifier':[{'system':'x','value':'y'},{"
                    + ODS
                    + ",'value':'A88001'},{'system':'z','value':'y'}]}"));
    assertThat(record.patient().practice()).isEqualTo("A88001");
    assertThat(record.leftOut()).isEmpty();
  }

  @Test
  void anOrganizationWithAFaultIsAsGoodAsNotThere() {
    assertThat(
            read(bundle(
                    json("'generalPractitioner':[{'reference':'Organization/o'}]"),
                    "{'resourceType':'Organization','id':'o','name':{},'id':'o','identifier':[{"
                        + ODS
                        + ",'value':'A88001'}]}"))
                .patient()
                .practice())
        .isEmpty();
  }
}
