package org.openpathways.server.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.pathways.SyntheaPatients;
import org.openpathways.server.CardCheck;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import tools.jackson.databind.JsonNode;

/** Records that nobody here wrote go through the service by HTTP. */
class SyntheaPatientsTest extends LiveServer {

  @Test
  @DisplayName(
      "All generated patients are answered with valid cards, many of them from many pathways")
  void generatedPatientsAreAnswered() {
    int advised = 0;
    Set<String> topics = new TreeSet<>();
    for (String name : SyntheaPatients.names()) {
      String bundle = new String(SyntheaPatients.bytes(name), StandardCharsets.UTF_8);
      String call = Patients.call(bundle).toString();
      Reply reply = post("/cds-services/openpathways-patient-view", call);
      assertThat(reply.status()).as(name + " " + reply.body()).isEqualTo(200);
      new CardCheck().response(reply.json());
      advised += reply.json().get("cards").isEmpty() ? 0 : 1;
      for (JsonNode card : reply.json().get("cards")) {
        topics.add(card.get("source").get("topic").get("code").asString());
      }
    }

    assertThat(SyntheaPatients.names()).hasSizeGreaterThanOrEqualTo(25);
    assertThat(advised).isGreaterThanOrEqualTo(10);
    assertThat(topics).hasSizeGreaterThanOrEqualTo(3);
  }
}
