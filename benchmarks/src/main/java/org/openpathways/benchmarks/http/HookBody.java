package org.openpathways.benchmarks.http;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpathways.pathways.SyntheaPatients;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A {@code patient-view} call of a wished size, with a whole prefetch: one generated patient's
 * newest resources, as many as fit; when one record is too small, its observations again under new
 * ids.
 */
final class HookBody {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> TYPES =
      List.of(
          "Condition",
          "MedicationRequest",
          "AllergyIntolerance",
          "Procedure",
          "ServiceRequest",
          "Observation",
          "MedicationStatement",
          "Encounter",
          "Immunization",
          "DiagnosticReport",
          "FamilyMemberHistory",
          "QuestionnaireResponse",
          "Flag");

  private final String patientId;
  private final JsonNode patient;
  private final Map<String, ArrayNode> chosen = new LinkedHashMap<>();
  private long size;

  private HookBody(JsonNode patient) {
    this.patient = patient;
    this.patientId = patient.get("id").asString();
    TYPES.forEach(type -> chosen.put(type, JSON.createArrayNode()));
  }

  /**
   * The call of a patient.
   *
   * @param patient a generated patient's name
   * @param bytes about how large
   */
  static HookBody of(String patient, int bytes) {
    String text =
        new String(SyntheaPatients.bytes(patient), java.nio.charset.StandardCharsets.UTF_8);
    List<JsonNode> resources = resources(JSON.readTree(text));
    JsonNode person =
        resources.stream().filter(r -> type(r).equals("Patient")).findFirst().orElseThrow();
    HookBody body = new HookBody(person);
    body.fill(resources, bytes);
    return body;
  }

  /** The hook call, as JSON. */
  byte[] call() {
    ObjectNode call = JSON.createObjectNode();
    call.put("hook", "patient-view");
    call.put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea");
    call.putObject("context").put("userId", "Practitioner/example").put("patientId", patientId);
    call.set("prefetch", prefetch());
    return JSON.writeValueAsBytes(call);
  }

  /** The prefetched resources alone, as a JSON list: what is read of the call. */
  byte[] resources() {
    ArrayNode values = JSON.createArrayNode();
    prefetch().forEach(values::add);
    return JSON.writeValueAsBytes(values);
  }

  private static List<JsonNode> resources(JsonNode bundle) {
    return bundle.get("entry").valueStream().map(e -> e.get("resource")).toList();
  }

  private static String type(JsonNode resource) {
    return resource.get("resourceType").asString();
  }

  // Observations are most of a record, so they fill what the others leave.
  private void fill(List<JsonNode> resources, int bytes) {
    Comparator<JsonNode> newestFirst = Comparator.comparing(HookBody::moment).reversed();
    for (int round = 0; size < bytes; round++) {
      for (String type : TYPES) {
        int share = type.equals("Observation") ? bytes : bytes / 2;
        int copy = round;
        resources.stream()
            .filter(r -> type(r).equals(type))
            .sorted(newestFirst)
            .takeWhile(r -> size < share)
            .forEach(r -> add(type, (ObjectNode) r.deepCopy(), copy));
      }
    }
  }

  private static String moment(JsonNode resource) {
    for (String field : List.of("effectiveDateTime", "recordedDate", "authoredOn")) {
      if (resource.has(field)) {
        return resource.get(field).asString();
      }
    }
    return "";
  }

  private void add(String type, ObjectNode resource, int copy) {
    resource.put("id", resource.get("id").asString() + "-" + copy);
    String text = resource.toString().replace("urn:uuid:" + patientId, "Patient/" + patientId);
    size += text.length();
    chosen
        .computeIfAbsent(type, t -> JSON.createArrayNode())
        .add(JSON.createObjectNode().set("resource", JSON.readTree(text)));
  }

  private ObjectNode prefetch() {
    ObjectNode prefetch = JSON.createObjectNode();
    prefetch.set("patient", patient);
    chosen.forEach(
        (type, entries) -> {
          String key = Character.toLowerCase(type.charAt(0)) + type.substring(1);
          ObjectNode set = prefetch.putObject(key);
          set.put("resourceType", "Bundle").put("type", "searchset").set("entry", entries);
        });
    return prefetch;
  }
}
