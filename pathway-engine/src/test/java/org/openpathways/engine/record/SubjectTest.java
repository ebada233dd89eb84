package org.openpathways.engine.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openpathways.engine.record.Records.PATIENT;
import static org.openpathways.engine.record.Records.bundle;
import static org.openpathways.engine.record.Records.read;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.record.LeftOut.Reason;
import org.openpathways.engine.record.Reading.Assume;
import org.openpathways.engine.record.UnreadableRecord.Kind;

class SubjectTest {
  private static final String OTHER = "{'resourceType':'Patient','id':'other'}";
  private static final String NUMBERED =
      "{'resourceType':'Patient','id':'p','identifier':[{'system':'n','value':'1'},{'system':'n'}]}";

  private static String condition(String subject) {
    return ("{'resourceType':'Condition','id':'x','code':{'coding':[{'code':'c'}]}%s}")
        .formatted(subject.isEmpty() ? "" : ",'subject':" + subject);
  }

  private static String to(String reference) {
    return condition("{'reference':'" + reference + "'}");
  }

  private static String entry(String fullUrl, String resource) {
    return "{'resource':%s,'fullUrl':'%s'}".formatted(resource, fullUrl);
  }

  private static PatientRecord entries(String... entries) {
    return read("{'resourceType':'Bundle','entry':[" + String.join(",", entries) + "]}");
  }

  private static void assertTheirs(PatientRecord record) {
    assertThat(record.leftOut()).isEmpty();
    assertThat(record.entries()).hasSize(1);
  }

  private static void assertLeftOut(PatientRecord record, Reason reason) {
    assertThat(record.entries()).isEmpty();
    assertThat(record.leftOut())
        .containsExactly(new LeftOut("Condition/x", "Condition.subject", reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/p",
        "Patient/p/_history/3",
        "https://ehr.example/fhir/Patient/p",
        "https://ehr.example/fhir/Patient/p/_history/3",
        "urn:uuid:p"
      })
  void anEntryIsThePatientsByItsReference(String reference) {
    assertTheirs(read(bundle(to(reference), PATIENT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient/q",
        "Patient/P",
        "Patient/",
        "p",
        "Group/p",
        "urn:uuid:q",
        "urn:oid:1",
        "Patient"
      })
  @DisplayName("SEM-6: another patient's entry is no evidence")
  void anEntryOfAnotherIsLeftOutAndReported(String reference) {
    PatientRecord record = read(bundle(to(reference), PATIENT));
    assertLeftOut(record, Reason.ANOTHER_PATIENT);
    assertThat(record.coverage(RecordPart.CONDITION)).isEqualTo(Coverage.COMPLETE);
  }

  @Test
  void anEntryIsThePatientsByTheUrlThePatientStandsUnder() {
    String nameless = "{'resourceType':'Patient'}";
    assertTheirs(entries(entry("urn:uuid:1", nameless), "{'resource':" + to("urn:uuid:1") + "}"));
    assertTheirs(
        entries(
            "{'resource':" + to("Patient/9") + "}",
            entry("https://ehr.example/fhir/Patient/9", nameless)));
    assertLeftOut(
        entries(entry("urn:uuid:1", nameless), "{'resource':" + to("urn:uuid:2") + "}"),
        Reason.ANOTHER_PATIENT);
  }

  @ParameterizedTest
  @CsvSource({
    "https://ehr.example/fhir/Condition/x, Patient/p, true",
    "http://ehr.example/fhir/Condition/x, Patient/p, true",
    "https://other.example/fhir/Condition/x, Patient/p, false",
    "https://other.example/fhir/Condition/x, https://ehr.example/fhir/Patient/p, true",
    "https://ehr.example/fhir/Condition/x, https://other.example/fhir/Patient/p, false",
    "https://other.example/fhir/Condition/x, urn:uuid:p, true",
    "urn:uuid:5, Patient/p, true"
  })
  @DisplayName("SAF-12: the same id on another server is another patient")
  void serversAreTold(String fullUrl, String reference, boolean theirs) {
    PatientRecord record =
        entries(
            entry("https://ehr.example/fhir/Patient/p", PATIENT), entry(fullUrl, to(reference)));
    if (theirs) {
      assertTheirs(record);
    } else {
      assertLeftOut(record, Reason.ANOTHER_PATIENT);
    }
  }

  @Test
  void anEntryIsThePatientsByIdentifier() {
    assertTheirs(read(bundle(condition("{'identifier':{'system':'n','value':'1'}}"), NUMBERED)));
    assertTheirs(read(bundle(to("Patient?identifier=n|1"), NUMBERED)));
    assertLeftOut(
        read(bundle(condition("{'identifier':{'system':'m','value':'1'}}"), NUMBERED)),
        Reason.ANOTHER_PATIENT);
    assertLeftOut(read(bundle(to("Patient?identifier=n|2"), NUMBERED)), Reason.ANOTHER_PATIENT);
    assertLeftOut(
        read(
            bundle(
                condition("{'reference':'Patient/q','identifier':{'system':'n','value':'1'}}"),
                NUMBERED)),
        Reason.ANOTHER_PATIENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "{'display':'Mrs P'}", "{'reference':'#p'}", "{'identifier':{}}"})
  void anEntryThatMustSayWhoseItIsAndDoesNotIsLeftOut(String subject) {
    PatientRecord record = read(bundle(condition(subject), PATIENT));
    assertLeftOut(record, Reason.NO_PATIENT);
    assertThat(record.coverage(RecordPart.CONDITION)).isEqualTo(Coverage.PARTIAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Observation", "Encounter", "DiagnosticReport", "QuestionnaireResponse"})
  void whereFhirLetsTheSubjectOutTheOnePatientIsMeant(String type) {
    String resource =
        ("{'resourceType':'%s','id':'x','code':{'coding':[{'code':'c'}]},'item':[{'linkId':'l',"
                + "'answer':[{'valueBoolean':true}]}]}")
            .formatted(type);
    assertTheirs(read(bundle(resource, PATIENT)));
    Reading ofP = new Reading(Optional.of("p"), Assume.WHOLE_RECORD);
    PatientRecord ambiguous = read(bundle(resource, PATIENT, OTHER), ofP);
    assertThat(ambiguous.entries()).isEmpty();
    assertThat(ambiguous.leftOut())
        .contains(new LeftOut(type + "/x", type + ".subject", Reason.NO_PATIENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AllergyIntolerance", "Immunization", "FamilyMemberHistory"})
  void someTypesCallThePatientPatient(String type) {
    PatientRecord record = read(bundle("{'resourceType':'%s','id':'x'}".formatted(type), PATIENT));
    assertThat(record.leftOut())
        .containsExactly(new LeftOut(type + "/x", type + ".patient", Reason.NO_PATIENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "Patient/p", "https://ehr.example/fhir/Patient/p"})
  void ofSeveralPatientsTheOneAskedForIsRead(String id) {
    PatientRecord record =
        read(
            bundle(OTHER, PATIENT, to("Patient/p"), to("Patient/other")),
            new Reading(Optional.of(id), Assume.WHOLE_RECORD));
    assertThat(record.patient().id()).isEqualTo("p");
    assertThat(record.entries()).hasSize(1);
    assertThat(record.leftOut())
        .containsExactly(
            new LeftOut("Patient/other", "Patient", Reason.ANOTHER_PATIENT),
            new LeftOut("Condition/x", "Condition.subject", Reason.ANOTHER_PATIENT));
  }

  @Test
  void thePatientAskedForMayBeKnownByUrlOnly() {
    PatientRecord record =
        read(
            "{'resourceType':'Bundle','entry':["
                + entry("urn:uuid:77", "{'resourceType':'Patient'}")
                + "]}",
            new Reading(Optional.of("77"), Assume.WHOLE_RECORD));
    assertThat(record.patient().id()).isEmpty();
  }

  @Test
  @DisplayName("SAF-12: no record where it is not plain whose it is")
  void withoutPlainPatientThereIsNoRecord() {
    assertRefused(bundle(to("Patient/p")), Optional.empty(), "no Patient");
    assertRefused(bundle(PATIENT, OTHER), Optional.empty(), "more than one Patient");
    assertRefused(bundle(PATIENT), Optional.of("q"), "another Patient");
    assertRefused("{'resourceType':'Patient'}", Optional.of("p"), "another Patient");
    assertRefused(
        bundle(PATIENT, "{'resourceType':'Patient','id':'p','gender':'male'}"),
        Optional.of("p"),
        "more than one Patient");
    assertRefused(
        bundle("{'resourceType':'Patient'}", "{'resourceType':'Patient'}"),
        Optional.empty(),
        "more than one Patient");
  }

  private static void assertRefused(String json, Optional<String> id, String words) {
    assertThatThrownBy(() -> read(json, new Reading(id, Assume.WHOLE_RECORD)))
        .isInstanceOfSatisfying(
            UnreadableRecord.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(Kind.NOT_PROCESSABLE);
              assertThat(refusal.kind().httpStatus()).isEqualTo(422);
              assertThat(refusal.path()).isEqualTo("Patient");
              assertThat(refusal).hasMessageContaining(words).hasMessageContaining("Maybe");
            });
  }

  @Test
  void thePatientSuppliedTwiceAlikeIsOnePatient() {
    PatientRecord record = read(bundle(PATIENT, to("Patient/p"), PATIENT));
    assertThat(record.entries()).hasSize(1);
    assertThat(record.leftOut()).isEqualTo(List.of());
  }
}
