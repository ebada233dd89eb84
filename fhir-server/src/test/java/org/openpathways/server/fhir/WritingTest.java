package org.openpathways.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import org.openpathways.server.patientsource.DemoWrites;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** What is written to a demonstration record is seen by every face at once. */
class WritingTest extends LiveServer {
  private static final String WHO = "amelia-fitzharbour";
  private static final String REFERRAL =
      """
      {"resourceType": "ServiceRequest", "status": "STATUS", "intent": "order",
       "code": {"coding": [{"system": "https://openpathways.example/CodeSystem/concept",
                            "code": "colorectal-suspected-cancer-referral"}]},
       "subject": {"reference": "Patient/WHO"}, "authoredOn": "2026-11-22T11:00:00Z"}
      """;

  @Autowired private DemoWrites writes;

  @AfterEach
  void putBack() {
    writes.forget(WHO);
  }

  private Reply write(String status, String who) {
    String body = REFERRAL.replace("STATUS", status).replace("WHO", who);
    return post("/fhir/ServiceRequest", "application/fhir+json", body.getBytes());
  }

  private String cards() {
    ObjectNode call = Patients.call(Patients.bundle(WHO));
    call.remove("prefetch");
    Reply reply = post("/cds-services/openpathways-patient-view", call.toString());
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.body();
  }

  @Test
  @DisplayName("SAF-2: a referral sent to the record clears the card; a draft there does not")
  void sentClearsDraftDoesNot() {
    String advised = "Refer on the suspected colorectal cancer pathway";
    assertThat(cards()).contains(advised);

    assertThat(write("draft", WHO).status()).isEqualTo(201);
    assertThat(cards()).contains(advised);

    assertThat(write("active", WHO).status()).isEqualTo(201);
    assertThat(cards()).doesNotContain(advised);
  }

  @Test
  void whatWasWrittenCanBeReadAndSearched() {
    String id = write("active", WHO).json().get("id").asString();

    assertThat(get("/fhir/ServiceRequest/" + id).json().get("status").asString())
        .isEqualTo("active");
    assertThat(get("/fhir/ServiceRequest?patient=" + WHO).body()).contains(id);
    assertThat(get("/fhir/ServiceRequest?patient=bernard-netley").body()).doesNotContain(id);
  }

  @Test
  @DisplayName("SAF-12: nothing is written that belongs to no demonstration patient")
  void somebodyElsesIsRefused() {
    Reply reply = write("active", "nobody-known");

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("no demonstration patient").doesNotContain("nobody-known");
  }

  @Test
  void withoutAStatusItIsRefused() {
    Reply reply =
        post(
            "/fhir/Observation",
            "application/fhir+json",
            ("{\"resourceType\": \"Observation\", \"subject\": {\"reference\": \"Patient/"
                    + WHO
                    + "\"}}")
                .getBytes());

    assertThat(reply.status()).isEqualTo(422);
    assertThat(reply.body()).contains("There is no status");
  }

  @Test
  void aTypeThatIsNotWrittenIsRefused() {
    String body = "{\"resourceType\": \"Condition\"}";

    assertThat(post("/fhir/Condition", "application/fhir+json", body.getBytes()).status())
        .isBetween(400, 499);
  }

  @Test
  void anOverlongBodyIsRefused() {
    String body = REFERRAL + " ".repeat(1_000_001);

    assertThat(post("/fhir/ServiceRequest", "application/fhir+json", body.getBytes()).status())
        .isEqualTo(413);
  }
}
