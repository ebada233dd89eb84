package org.openpathways.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import tools.jackson.databind.JsonNode;

/** What we send is valid FHIR R4 by HAPI's validator. */
class ValidityTest extends LiveServer {
  private static final List<String> PLANS =
      List.of(
          "suspected-colorectal-cancer",
          "type-2-diabetes-review",
          "atrial-fibrillation",
          "chronic-kidney-disease");

  @BeforeEach
  void knowOurCodes() {
    for (String id : List.of("concept", "topic", "override-reasons", "advice-standing")) {
      ValidR4.know(get("/fhir/CodeSystem/" + id).body());
    }
  }

  @ParameterizedTest
  @MethodSource("org.openpathways.server.Patients#ids")
  @DisplayName("CR-4: every $apply result of every demonstration patient is valid")
  void everyPlanIsValid(String id) {
    for (String plan : PLANS) {
      Reply reply = get("/fhir/PlanDefinition/" + plan + "/$apply?subject=Patient/" + id);
      assertThat(reply.status()).as(reply.body()).isEqualTo(200);
      assertThat(ValidR4.errors(reply.body())).as(plan).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("org.openpathways.server.Patients#bundles")
  @DisplayName("CH-50: every resource in every suggestion of every demonstration patient is valid")
  void everySuggestedResourceIsValid(String bundle) {
    JsonNode cards =
        post("/cds-services/openpathways-patient-view", Patients.call(bundle).toString())
            .json()
            .get("cards");
    Set<String> resources = new LinkedHashSet<>();
    for (JsonNode card : cards) {
      for (JsonNode suggestion : card.path("suggestions")) {
        suggestion
            .get("actions")
            .forEach(action -> resources.add(action.get("resource").toString()));
      }
    }

    for (String resource : resources) {
      assertThat(ValidR4.errors(resource)).as(resource).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("org.openpathways.server.Patients#ids")
  @DisplayName("CR-15: every answer of all pathways at once is valid")
  void everyGuidanceIsValid(String id) {
    String body = get("/fhir/Patient/" + id + "/$evaluate-pathways").body();

    assertThat(ValidR4.errors(body)).isEmpty();
  }

  @Test
  @DisplayName("CPG-8: what is published about the pathways is valid")
  void knowledgeIsValid() {
    for (String type :
        List.of(
            "PlanDefinition", "ActivityDefinition", "Library", "HealthcareService", "CodeSystem")) {
      for (JsonNode entry : get("/fhir/" + type + "?_count=200").json().get("entry")) {
        String resource = entry.get("resource").toString();
        assertThat(ValidR4.errors(resource)).as(type).isEmpty();
      }
    }
    assertThat(ValidR4.errors(get("/fhir/metadata").body())).isEmpty();
  }
}
