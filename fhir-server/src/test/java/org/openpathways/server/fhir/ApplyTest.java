package org.openpathways.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class ApplyTest extends LiveServer {
  private static final String PLAN = "/fhir/PlanDefinition/suspected-colorectal-cancer";
  private static final String URL =
      "https://openpathways.example/PlanDefinition/suspected-colorectal-cancer";
  private static final String PATIENT = "amelia-fitzharbour";
  private static final String REFER = "Refer on the suspected colorectal cancer pathway";

  private static ObjectNode parameters() {
    ObjectNode parameters = JSON.createObjectNode().put("resourceType", "Parameters");
    parameters.set("parameter", JSON.createArrayNode());
    add(parameters).put("name", "subject").put("valueString", "Patient/" + PATIENT);
    return parameters;
  }

  private static ObjectNode add(ObjectNode parameters) {
    return ((ArrayNode) parameters.get("parameter")).addObject();
  }

  private static JsonNode group(JsonNode plan) {
    assertThat(plan.get("resourceType").asString()).isEqualTo("CarePlan");
    assertThat(plan.get("activity").size()).as("CR-4: one activity").isEqualTo(1);
    JsonNode group = plan.get("contained").get(0);
    assertThat(group.get("resourceType").asString()).isEqualTo("RequestGroup");
    assertThat(plan.get("activity").get(0).get("reference").get("reference").asString())
        .isEqualTo("#" + group.get("id").asString());
    return group;
  }

  @Test
  @DisplayName("CR-2, CR-4: the instance operation by GET gives a CarePlan with a RequestGroup")
  void instanceByGet() {
    Reply reply = get(PLAN + "/$apply?subject=Patient/" + PATIENT);

    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(group(reply.json()).get("action").get(0).get("title").asString()).isEqualTo(REFER);
  }

  @Test
  @DisplayName("The plan and its draft referral say what the service needs, and what is missing")
  void thePlanChecksTheReferral() {
    String needs = "Needed for the referral and missing: ferritin";
    JsonNode plan = get(PLAN + "/$apply?subject=Patient/" + PATIENT).json();

    assertThat(plan.get("note").toString())
        .contains("Referral to lower GI suspected cancer clinic: " + needs);
    assertThat(plan.get("contained").toString()).contains(needs);
  }

  @Test
  @DisplayName("CR-2: by canonical URL, by URL and version, and inline: the same plan")
  void typeLevelGivesTheSame() {
    String byId = get(PLAN + "/$apply?subject=Patient/" + PATIENT).body();
    ObjectNode byUrl = parameters();
    add(byUrl).put("name", "url").put("valueUri", URL + "|1.0");
    ObjectNode inline = parameters();
    add(inline).put("name", "planDefinition").set("resource", JSON.readTree(get(PLAN).body()));

    assertThat(get("/fhir/PlanDefinition/$apply?url=" + URL + "&subject=Patient/" + PATIENT).body())
        .isEqualTo(byId);
    assertThat(post("/fhir/PlanDefinition/$apply", byUrl.toString()).body()).isEqualTo(byId);
    assertThat(post("/fhir/PlanDefinition/$apply", inline.toString()).body()).isEqualTo(byId);
  }

  @Test
  @DisplayName("CR-9, CR-10: supplied data alone, in whatever order of fields")
  void suppliedDataAlone() {
    ObjectNode call = parameters();
    ObjectNode data = add(call);
    data.set("resource", JSON.readTree(Patients.bundle(PATIENT)));
    data.put("name", "data");
    add(call).put("name", "useServerData").put("valueBoolean", false);

    Reply reply = post(PLAN + "/$apply", "application/fhir+json", bytes(call));

    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(group(reply.json()).get("action").get(0).get("title").asString()).isEqualTo(REFER);
  }

  @Test
  @DisplayName("CR-10: without server data and without data there is no patient")
  void withoutServerDataTheStoreIsNotRead() {
    Reply reply = get(PLAN + "/$apply?useServerData=false&subject=Patient/" + PATIENT);

    assertThat(reply.status()).isEqualTo(412);
    assertThat(reply.json().get("resourceType").asString()).isEqualTo("OperationOutcome");
  }

  @Test
  @DisplayName("CR-7: what is unknown is listed as not decided with the missing datum")
  void theUnknownIsListed() {
    Reply reply = get(PLAN + "/$apply?subject=Patient/clara-wickenfield");
    boolean listed = false;
    for (JsonNode action : group(reply.json()).get("action")) {
      if (action.get("title").asString().startsWith("Not decided: ")) {
        listed = true;
        assertThat(action.get("condition").get(0).toString()).contains("asked-unknown");
        assertThat(action.has("resource")).isTrue();
      }
    }

    assertThat(listed).isTrue();
  }

  @Test
  @DisplayName("CR-6: twice the same call, twice the same content")
  void nothingIsStored() {
    String path = PLAN + "/$apply?subject=Patient/" + PATIENT;

    assertThat(get(path).body()).isEqualTo(get(path).body());
  }

  @Test
  @DisplayName("asOf moves the moment")
  void asOfMovesTheMoment() {
    JsonNode before = get(PLAN + "/$apply?asOf=2020-01-01&subject=Patient/" + PATIENT).json();

    assertThat(before.get("created").asString()).startsWith("2020-01-01");
    assertThat(before.toString()).doesNotContain(REFER);
  }

  @Test
  @DisplayName("CR-3: encounter, practitioner, setting and the like are accepted")
  void otherParametersAreAccepted() {
    ObjectNode call = parameters();
    add(call).put("name", "practitioner").put("valueString", "Practitioner/1");
    add(call).put("name", "setting").set("valueCodeableConcept", JSON.readTree("{\"text\":\"x\"}"));

    assertThat(post(PLAN + "/$apply", call.toString()).status()).isEqualTo(200);
  }

  @Test
  @DisplayName("CR-20: errors are OperationOutcomes with a matching status")
  void errorsAreNamed() {
    ObjectNode unknown = parameters();
    add(unknown).put("name", "prefetchData").put("valueString", "x");
    ObjectNode twice = parameters();
    add(twice).put("name", "subject").put("valueString", "Patient/other");
    ObjectNode both = parameters();
    add(both).put("name", "url").put("valueUri", URL);

    refused(post(PLAN + "/$apply", unknown.toString()), 400, "parameter[1]");
    refused(post(PLAN + "/$apply", twice.toString()), 400, "once only");
    refused(post(PLAN + "/$apply", both.toString()), 400, "twice");
    refused(get(PLAN + "/$apply"), 400, "subject");
    refused(get(PLAN + "/$apply?subject=Group/1"), 400, "subject");
    refused(get(PLAN + "/$apply?asOf=soon&subject=Patient/" + PATIENT), 400, "asOf");
    refused(get("/fhir/PlanDefinition/none/$apply?subject=Patient/" + PATIENT), 404, "");
    refused(get("/fhir/PlanDefinition/$apply?url=http://x/y&subject=Patient/" + PATIENT), 404, "");
    refused(get(PLAN + "/$apply?subject=Patient/nobody"), 412, "data");
    refused(post(PLAN + "/$apply", "{\"resourceType\":"), 400, "");
    // HAPI answers XML in XML.
    Reply xml = post(PLAN + "/$apply", "application/fhir+xml", "<a/>".getBytes());
    assertThat(xml.status()).isEqualTo(415);
    assertThat(xml.body()).contains("OperationOutcome").contains("JSON");
    refused(post(PLAN + "/$apply", "application/fhir+json", new byte[50 * 1024 * 1024]), 413, "");
  }

  @Test
  @DisplayName("Deep nesting and huge numbers never reach a parser that they could hurt")
  void hostileBodiesAreRefused() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String start =
        "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"data\",\"resource\":";
    String huge =
        Patients.bundle(PATIENT)
            .replaceFirst("\"value\"\\s*:\\s*\\d+(\\.\\d+)?", "\"value\":1e999999999");
    ObjectNode call = parameters();
    String data = call.toString().replace("]}", ",{\"name\":\"data\",\"resource\":" + huge + "}]}");

    assertThat(post(PLAN + "/$apply", start + deep + "}]}").status()).isIn(400, 413);
    assertThat(post(PLAN + "/$apply", data).status()).isEqualTo(200);
  }

  private static byte[] bytes(ObjectNode node) {
    return node.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }

  private static void refused(Reply reply, int status, String named) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    JsonNode outcome = reply.json();
    assertThat(outcome.get("resourceType").asString()).isEqualTo("OperationOutcome");
    assertThat(outcome.toString()).contains(named).doesNotContain("Exception");
  }
}
