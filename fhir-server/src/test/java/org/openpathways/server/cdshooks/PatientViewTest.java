package org.openpathways.server.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.server.CardCheck;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import org.openpathways.server.library.Librarian;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class PatientViewTest extends LiveServer {
  private static final String SERVICE = "/cds-services/openpathways-patient-view";
  private static final String REFERRED = "amelia-fitzharbour";

  @Autowired private Librarian librarian;

  private Reply call(ObjectNode call) {
    return post(SERVICE, call.toString());
  }

  private static ObjectNode prefetch(ObjectNode call) {
    return (ObjectNode) call.get("prefetch");
  }

  @ParameterizedTest
  @MethodSource("org.openpathways.server.Patients#bundles")
  @DisplayName("CH-40 to CH-52: every card of every demonstration patient is valid")
  void everyCardIsValid(String bundle) {
    Reply reply = call(Patients.call(bundle));

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.type()).as("CH-1").startsWith("application/json");
    new CardCheck().response(reply.json());
  }

  @Test
  @DisplayName("CH-55, SEM-17: the same call gives the same bytes, uuids included")
  void theSameCallGivesTheSameBytes() {
    ObjectNode call = Patients.call(Patients.bundle(REFERRED));

    assertThat(call(call).body()).isEqualTo(call(call).body());
  }

  @Test
  @DisplayName("CH-55: another hook instance gets other uuids")
  void anotherInstanceGetsOtherUuids() {
    ObjectNode call = Patients.call(Patients.bundle(REFERRED));
    String first = firstCard(call).get("uuid").asString();
    call.put("hookInstance", "00000000-0000-4000-8000-000000000001");

    assertThat(firstCard(call).get("uuid").asString()).isNotEqualTo(first);
  }

  @Test
  @DisplayName("The summary stands alone: finding with its value, threshold, action")
  void theSummaryStandsAlone() {
    JsonNode card = firstCard(Patients.call(Patients.bundle(REFERRED)));

    assertThat(card.get("summary").asString())
        .contains("FIT")
        .contains("threshold 10")
        .contains("Refer on the suspected colorectal cancer pathway");
    assertThat(card.get("indicator").asString()).isEqualTo("warning");
  }

  @Test
  @DisplayName("The detail says what the receiving service needs, and what of it is there")
  void theDetailChecksTheReferral() {
    String detail = firstCard(Patients.call(Patients.bundle(REFERRED))).get("detail").asString();

    assertThat(detail)
        .contains("**Needed for the referral and missing:** ferritin")
        .contains("**Needed for the referral and present:** FIT result")
        .contains("on 10 Nov 2026");
  }

  @Test
  @DisplayName("What decided behind a conclusion leads, not that the pathway concerns the patient")
  void theSummaryFollowsConclusions() {
    String jasper = summary("jasper-quillford", "Refer to the renal clinic");
    String gwendoline = summary("gwendoline-ashpool", "Refer to the renal clinic");

    assertThat(jasper).contains("eGFR").contains("fall of at least").doesNotContain("CKD stage");
    assertThat(gwendoline).startsWith("KFRE 5-year risk").contains("threshold");
  }

  private String summary(String patient, String title) {
    for (JsonNode card : call(Patients.call(Patients.bundle(patient))).json().get("cards")) {
      if (card.get("summary").asString().endsWith(title)) {
        return card.get("summary").asString();
      }
    }
    throw new AssertionError(patient + " has no card that ends in: " + title);
  }

  @Test
  @DisplayName(
      "SAF-22, invariant 7: the detail says what was not read and that it is a demonstration")
  void theDetailSaysWhatWasNotReadAndWhoAgreed() {
    JsonNode card = firstCard(Patients.call(Patients.bundle(REFERRED)));

    assertThat(card.get("detail").asString())
        .contains("Letters and free text were not read.")
        .contains("agreed by")
        .contains("Review due")
        .contains("Not clinically approved")
        .contains("Answered as on 22 Nov 2026");
    assertThat(card.get("source").get("label").asString()).contains("(demonstration)");
  }

  @Test
  @DisplayName("The referral is a whole resource with its reason and its evidence")
  void theReferralIsWhole() {
    JsonNode card = firstCard(Patients.call(Patients.bundle(REFERRED)));
    JsonNode referral = null;
    for (JsonNode suggestion : card.get("suggestions")) {
      JsonNode resource = suggestion.get("actions").get(0).get("resource");
      if (resource.get("resourceType").asString().equals("ServiceRequest")
          && resource.has("performer")) {
        referral = resource;
      }
    }

    assertThat(referral).isNotNull();
    assertThat(referral.get("status").asString()).isEqualTo("draft");
    assertThat(referral.get("intent").asString()).isEqualTo("proposal");
    assertThat(referral.get("priority").asString()).isEqualTo("urgent");
    assertThat(referral.get("subject").get("reference").asString())
        .isEqualTo("Patient/" + REFERRED);
    assertThat(referral.get("supportingInfo").size()).isPositive();
    assertThat(referral.get("note").get(0).get("text").asString()).contains("FIT");
  }

  @Test
  @DisplayName("CH-32, SAF-1: null means nothing there, absence means not seen; both still advise")
  void nullAndAbsentDiffer() {
    ObjectNode absent = Patients.call(Patients.bundle(REFERRED));
    prefetch(absent).remove("serviceRequest");
    ObjectNode none = Patients.call(Patients.bundle(REFERRED));
    prefetch(none).putNull("serviceRequest");

    String withoutReferrals = firstCard(absent).get("detail").asString();
    String withNone = firstCard(none).get("detail").asString();

    assertThat(firstCard(absent).get("summary").asString()).contains("Refer on the suspected");
    assertThat(firstCard(none).get("summary").asString()).contains("Refer on the suspected");
    assertThat(withoutReferrals)
        .contains("Not seen, or not seen whole: referrals and requests.")
        .contains("Could not be checked:");
    assertThat(withNone).doesNotContain("Not seen").doesNotContain("Could not be checked:");
  }

  @Test
  @DisplayName("CH-33: an OperationOutcome under a key is a failure of that key only")
  void aFailedKeyIsNotSeen() {
    ObjectNode call = Patients.call(Patients.bundle(REFERRED));
    prefetch(call)
        .set(
            "serviceRequest",
            JSON.readTree(
                """
                {"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"timeout"}]}"""));

    assertThat(firstCard(call).get("detail").asString())
        .contains("Not seen, or not seen whole: referrals and requests.");
  }

  @Test
  @DisplayName("CH-34: a Bundle with a next link counts as incomplete")
  void aNextLinkIsIncomplete() {
    ObjectNode call = Patients.call(Patients.bundle(REFERRED));
    ((ObjectNode) prefetch(call).get("serviceRequest"))
        .set(
            "link",
            JSON.readTree("[{\"relation\":\"next\",\"url\":\"https://ehr.example/fhir?page=2\"}]"));

    assertThat(firstCard(call).get("detail").asString())
        .contains("Not seen, or not seen whole: referrals and requests.");
  }

  @Test
  @DisplayName("CH-5, CH-28: unknown fields are ignored, and Patient/x is understood as patientId")
  void isTolerantWhereTheSpecificationAsks() {
    ObjectNode call = Patients.call(Patients.bundle(REFERRED));
    String plain = call(call).body();
    ((ObjectNode) call.get("context")).put("patientId", "Patient/" + REFERRED);
    call.set("extension", JSON.readTree("{\"example.ehr\":{\"a\":[1,{\"b\":null}]}}"));
    call.put("somethingNew", 1);

    assertThat(call(call).body()).isEqualTo(plain);
  }

  @Test
  @DisplayName("The order of fields does not matter: prefetch may come before context")
  void fieldOrderDoesNotMatter() {
    ObjectNode call = Patients.call(Patients.bundle(REFERRED));
    ObjectNode turned = JSON.createObjectNode();
    turned.set("prefetch", call.get("prefetch"));
    turned.set("context", call.get("context"));
    turned.set("hookInstance", call.get("hookInstance"));
    turned.set("hook", call.get("hook"));

    assertThat(call(turned).body()).isEqualTo(call(call).body());
  }

  @ParameterizedTest
  @MethodSource("org.openpathways.server.Patients#bundles")
  @DisplayName("CH-38: without any prefetch the demonstration record answers the same")
  void theDemonstrationRecordStandsIn(String bundle) {
    ObjectNode call = Patients.call(bundle);
    String prefetched = call(call).body();
    call.remove("prefetch");

    assertThat(call(call).body()).isEqualTo(prefetched);
  }

  @Test
  @DisplayName("Invariant 6: calls build nothing; the rule bases were built once, at start-up")
  void callsBuildNothing() {
    int before = librarian.timesBuilt();
    ObjectNode call = Patients.call(Patients.bundle(REFERRED));
    for (int i = 0; i < 50; i++) {
      assertThat(call(call).status()).isEqualTo(200);
    }

    assertThat(librarian.timesBuilt()).isEqualTo(before).isEqualTo(1);
  }

  @Test
  @DisplayName("CH-52: every link of a card leads to something that is served")
  void linksAreNotDead() {
    JsonNode card = firstCard(Patients.call(Patients.bundle(REFERRED)));

    for (JsonNode link : card.get("links")) {
      String url = link.get("url").asString();
      assertThat(url).startsWith(base());
      int launched = link.get("type").asString().equals("smart") ? 400 : 200; // without iss
      assertThat(get(url.substring(base().length())).status()).isEqualTo(launched);
    }
  }

  @Test
  @DisplayName("CH-52: a SMART link names the pathway to the launch, and nothing of the patient")
  void aCardLaunchesUsAtItsPathway() {
    JsonNode card = firstCard(Patients.call(Patients.bundle(REFERRED)));
    JsonNode link = card.get("links").get(0);

    assertThat(link.get("type").asString()).isEqualTo("smart");
    assertThat(link.get("url").asString()).isEqualTo(base() + "/smart/launch");
    assertThat(link.get("appContext").asString())
        .isEqualTo(card.get("source").get("topic").get("code").asString());
  }

  @Test
  void aRecordSystemThatCannotLaunchUsGetsNoSuchLink() {
    ObjectNode call = Patients.call(Patients.bundle(REFERRED));
    call.put("fhirServer", "https://unknown.example/fhir");

    assertThat(firstCard(call).get("links").get(0).get("type").asString()).isEqualTo("absolute");
  }

  private JsonNode firstCard(ObjectNode call) {
    Reply reply = call(call);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.json().get("cards").size()).isPositive();
    return reply.json().get("cards").get(0);
  }
}
