package org.openpathways.server.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** SAF-16: the locality comes from the client's configuration or the registered practice. */
@TestPropertySource(
    properties = {
      "openpathways.otherwise=",
      "openpathways.clients[0].id=known",
      "openpathways.clients[0].fhir-server=https://known.example/fhir",
      "openpathways.clients[0].locality=south-tyneside",
      "openpathways.clients[1].id=elsewhere",
      "openpathways.clients[1].fhir-server=https://elsewhere.example/fhir",
      "openpathways.clients[1].locality=nowhere"
    })
class LocalityTest extends LiveServer {
  private static final String SERVICE = "/cds-services/openpathways-patient-view";

  private static ObjectNode call(boolean registered) {
    ObjectNode call = Patients.call(Patients.bundle("amelia-fitzharbour"));
    if (!registered) {
      ObjectNode patient = (ObjectNode) call.get("prefetch").get("patient");
      patient.remove("generalPractitioner");
      patient.remove("managingOrganization");
    }
    return call;
  }

  @Test
  @DisplayName("SAF-16: a registered practice of the locality is enough")
  void theRegisteredPracticeDecides() {
    assertThat(post(SERVICE, call(true).toString()).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("SAF-16: a configured client is enough")
  void theClientDecides() {
    ObjectNode call = call(false).put("fhirServer", "https://known.example/fhir/");

    assertThat(post(SERVICE, call.toString()).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("SAF-16: neither: 422, and what to configure")
  void neitherIsRefused() {
    Reply reply = post(SERVICE, call(false).toString());

    refused(reply, "openpathways.clients");
  }

  @Test
  @DisplayName("SAF-16: a client of a locality where nothing is active: 422, and what to configure")
  void anUnknownLocalityIsRefused() {
    ObjectNode call = call(true).put("fhirServer", "https://elsewhere.example/fhir");

    refused(post(SERVICE, call.toString()), "nowhere");
  }

  private static void refused(Reply reply, String named) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    JsonNode outcome = reply.json();
    assertThat(outcome.get("resourceType").asString()).isEqualTo("OperationOutcome");
    assertThat(outcome.toString()).contains(named);
  }
}
