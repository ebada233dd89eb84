package org.openpathways.server.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.record.RecordPart;
import org.openpathways.server.LiveServer;
import org.openpathways.server.library.Librarian;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class DiscoveryTest extends LiveServer {
  @Autowired private Librarian librarian;

  @Test
  @DisplayName("CH-7, CH-9 to CH-12: one service, described")
  void describesTheService() {
    Reply reply = get("/cds-services");
    JsonNode service = reply.json().get("services").get(0);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.type()).startsWith("application/json");
    assertThat(service.get("hook").asString()).isEqualTo("patient-view");
    assertThat(service.get("id").asString()).isEqualTo("openpathways-patient-view");
    assertThat(service.get("title").asString()).isNotBlank();
    assertThat(service.get("description").asString()).contains("Suspected colorectal cancer");
    assertThat(service.get("version").asString()).isEqualTo("2.0.1");
  }

  @Test
  @DisplayName("CR-13: the prefetch is what the rules read, and the patient")
  void prefetchIsWhatTheRulesRead() {
    JsonNode prefetch = get("/cds-services").json().get("services").get(0).get("prefetch");

    assertThat(prefetch.get("patient").asString()).isEqualTo("Patient/{{context.patientId}}");
    assertThat(prefetch.size()).isEqualTo(1 + librarian.current().partsNeeded().size());
    for (RecordPart part : librarian.current().partsNeeded()) {
      assertThat(prefetch.toString()).contains(part.resourceType() + "?patient=");
    }
  }

  @Test
  @DisplayName("CH-17 to CH-22: templates use the patient's id only, and stay short")
  void templatesUseThePatientsIdOnly() {
    JsonNode prefetch = get("/cds-services").json().get("services").get(0).get("prefetch");

    for (JsonNode template : prefetch) {
      assertThat(template.asString())
          .matches("[A-Za-z]+(/|\\?patient=)\\{\\{context\\.patientId}}")
          .hasSizeLessThan(2000);
    }
  }

  @Test
  @DisplayName("CH-21: our own FHIR server answers every template")
  void theTemplatesCanBeAnswered() {
    JsonNode prefetch = get("/cds-services").json().get("services").get(0).get("prefetch");

    for (JsonNode template : prefetch) {
      String path = template.asString().replace("{{context.patientId}}", "amelia-fitzharbour");
      assertThat(get("/fhir/" + path).status()).as(path).isEqualTo(200);
    }
  }
}
