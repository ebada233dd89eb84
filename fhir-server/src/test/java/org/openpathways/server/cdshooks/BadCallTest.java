package org.openpathways.server.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.server.LiveServer;
import org.openpathways.server.Patients;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Bad input gets a status and an OperationOutcome that names the place; never a 5xx. */
class BadCallTest extends LiveServer {
  private static final String SERVICE = "/cds-services/openpathways-patient-view";
  private static final String PATIENT = "amelia-fitzharbour";

  private static ObjectNode good() {
    return Patients.call(Patients.bundle(PATIENT));
  }

  private static ObjectNode inside(ObjectNode node, String name) {
    return (ObjectNode) node.get(name);
  }

  private void refused(Reply reply, int status, String named) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(status);
    assertThat(reply.type()).contains("json");
    JsonNode outcome = reply.json();
    assertThat(outcome.get("resourceType").asString()).isEqualTo("OperationOutcome");
    assertThat(outcome.get("issue").toString()).contains(named);
    assertThat(reply.body()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  static Stream<Arguments> calls() {
    return Stream.of(
        change("CH-23: no hook", 400, "hook", c -> c.remove("hook")),
        change("CH-26: another hook", 400, "patient-view", c -> c.put("hook", "order-sign")),
        change("CH-23: no hookInstance", 400, "hookInstance", c -> c.remove("hookInstance")),
        change("CH-23: no UUID", 400, "hookInstance", c -> c.put("hookInstance", "1")),
        change("CH-23: no context", 400, "context", c -> c.remove("context")),
        change("no userId", 400, "context.userId", c -> inside(c, "context").remove("userId")),
        change(
            "CH-27: no patientId",
            400,
            "context.patientId",
            c -> inside(c, "context").remove("patientId")),
        change(
            "wrong type", 400, "context.patientId", c -> inside(c, "context").put("patientId", 3)),
        change("wrong type of prefetch", 400, "prefetch", c -> c.put("prefetch", "x")),
        change(
            "CH-24: token without server",
            400,
            "fhirServer",
            c ->
                c.set(
                    "fhirAuthorization",
                    JSON.readTree(
                        """
                        {"access_token":"t","token_type":"Bearer","expires_in":3,"scope":"s","subject":"u"}"""))),
        change(
            "CH-25: half a token",
            400,
            "fhirAuthorization.",
            c ->
                c.put("fhirServer", "https://ehr.example/fhir")
                    .set("fhirAuthorization", JSON.readTree("{\"token_type\":\"Bearer\"}"))),
        change(
            "CH-35: no prefetch at all, and not known here",
            412,
            "prefetch.patient",
            c -> {
              c.remove("prefetch");
              inside(c, "context").put("patientId", "nobody");
            }),
        change(
            "CH-35, CH-36: no Patient",
            412,
            "prefetch.patient",
            c -> inside(c, "prefetch").remove("patient")),
        change(
            "CH-36: Patient is null",
            412,
            "prefetch.patient",
            c -> inside(c, "prefetch").putNull("patient")),
        change(
            "another patient than the context's",
            422,
            "",
            c -> inside(c, "context").put("patientId", "somebody-else")),
        change(
            "a prefetch value that is no resource",
            400,
            "prefetch.condition",
            c -> inside(c, "prefetch").put("condition", 7)));
  }

  private static Arguments change(
      String what, int status, String named, Consumer<ObjectNode> change) {
    return Arguments.of(what, status, named, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void isRefusedAndNamed(String what, int status, String named, Consumer<ObjectNode> change) {
    ObjectNode call = good();
    change.accept(call);

    refused(post(SERVICE, call.toString()), status, named);
  }

  @Test
  @DisplayName("CH-6: malformed JSON, empty body, trailing text")
  void malformedJsonIsRefused() {
    refused(post(SERVICE, "{\"hook\":"), 400, "");
    refused(post(SERVICE, ""), 400, "");
    refused(post(SERVICE, "[]"), 400, "");
    refused(post(SERVICE, good() + "{}"), 400, "");
  }

  @Test
  @DisplayName("CH-6: wrong content type 415, wrong method 405, unknown service 404 (CH-26)")
  void wrongTypeMethodAndService() {
    refused(post(SERVICE, "text/plain", "x".getBytes(StandardCharsets.UTF_8)), 415, "");
    refused(get(SERVICE), 405, "");
    refused(send(HttpRequest.newBuilder(uri("/cds-services")).DELETE()), 405, "");
    refused(post("/cds-services/other", good().toString()), 404, "cds-services");
    refused(get("/nowhere"), 404, "");
  }

  @Test
  @DisplayName("A field that stands twice is refused")
  void aRepeatedFieldIsRefused() {
    String call = good().toString();
    refused(post(SERVICE, "{\"hook\":\"patient-view\"," + call.substring(1)), 400, "hook");
  }

  @Test
  @DisplayName("Nesting 100,000 deep is refused, wherever it stands")
  void deepNestingIsRefused() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String call = good().toString();

    for (String field : new String[] {"\"extension\":", "\"prefetch\":{\"condition\":"}) {
      boolean inPrefetch = field.contains("prefetch");
      String body =
          inPrefetch
              ? call.replaceFirst("\"prefetch\":\\{", "\"prefetch\":{\"condition\":" + deep + ",")
              : "{" + field + deep + "," + call.substring(1);
      assertThat(post(SERVICE, body).status()).isIn(400, 413);
    }
  }

  @Test
  @DisplayName("A huge number is left out and reported, without filling the memory")
  void aHugeNumberIsLeftOut() {
    String call =
        good().toString().replaceFirst("\"value\":\\d+(\\.\\d+)?", "\"value\":1e999999999");

    Reply reply = post(SERVICE, call);

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).contains("Not used:");
  }

  @Test
  @DisplayName("A body of 50 MB is refused with 413")
  void aHugeBodyIsRefused() {
    byte[] body = new byte[50 * 1024 * 1024];
    java.util.Arrays.fill(body, (byte) ' ');

    refused(post(SERVICE, "application/json", body), 413, "");
  }

  @Test
  @DisplayName("Another patient's resource is left out and reported; advice does not rest on it")
  void anotherPatientsResourceIsLeftOut() {
    ObjectNode call = good();
    String stranger =
        inside(inside(call, "prefetch"), "observation")
            .toString()
            .replace("Patient/" + PATIENT, "Patient/somebody-else");
    inside(call, "prefetch").set("observation", JSON.readTree(stranger));

    Reply reply = post(SERVICE, call.toString());

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.body()).doesNotContain("Refer on the suspected colorectal cancer pathway");
  }

  @Test
  @DisplayName("Health names the pathways that answer")
  void healthNamesWhatAnswers() {
    Reply reply = get("/actuator/health");

    assertThat(reply.status()).isEqualTo(200);
    assertThat(reply.json().toString()).contains("suspected-colorectal-cancer 1.0");
  }
}
