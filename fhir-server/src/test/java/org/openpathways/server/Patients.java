package org.openpathways.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openpathways.engine.pathway.ResourceContent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The demonstration patients, as hook calls. */
public final class Patients {
  private static final JsonMapper JSON = new JsonMapper();
  public static final String INSTANCE = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";

  private Patients() {}

  /** The records of all, as JSON Bundles. */
  public static Stream<String> bundles() {
    ResourceContent content = new ResourceContent(Patients.class.getClassLoader(), "content/");
    return content.list("demo-patients").stream()
        .filter(path -> path.endsWith(".json"))
        .map(path -> content.text(path).orElseThrow());
  }

  /** The ids of all. */
  public static Stream<String> ids() {
    return bundles().map(Patients::id);
  }

  /** The record of one. */
  public static String bundle(String id) {
    return bundles().filter(bundle -> id(bundle).equals(id)).findFirst().orElseThrow();
  }

  /** The id of the Patient in a record. */
  public static String id(String bundle) {
    for (JsonNode entry : JSON.readTree(bundle).get("entry")) {
      JsonNode resource = entry.get("resource");
      if (resource.get("resourceType").asString().equals("Patient")) {
        return resource.get("id").asString();
      }
    }
    throw new IllegalArgumentException("no Patient");
  }

  /** A whole prefetch: the Patient, and a searchset for each resource type. */
  public static ObjectNode prefetch(String bundle) {
    ObjectNode prefetch = JSON.createObjectNode();
    Map<String, ArrayNode> byType = new LinkedHashMap<>();
    for (JsonNode entry : JSON.readTree(bundle).get("entry")) {
      JsonNode resource = entry.get("resource");
      String type = resource.get("resourceType").asString();
      if (type.equals("Patient")) {
        prefetch.set("patient", resource);
      } else {
        byType
            .computeIfAbsent(type, t -> JSON.createArrayNode())
            .add(JSON.createObjectNode().set("resource", resource));
      }
    }
    for (String type : TYPES) {
      ObjectNode set =
          JSON.createObjectNode().put("resourceType", "Bundle").put("type", "searchset");
      set.set("entry", Objects.requireNonNullElseGet(byType.get(type), JSON::createArrayNode));
      prefetch.set(Character.toLowerCase(type.charAt(0)) + type.substring(1), set);
    }
    return prefetch;
  }

  private static final List<String> TYPES =
      List.of(
          "Condition",
          "Observation",
          "MedicationRequest",
          "MedicationStatement",
          "AllergyIntolerance",
          "Procedure",
          "ServiceRequest",
          "Encounter",
          "Immunization",
          "DiagnosticReport",
          "FamilyMemberHistory",
          "QuestionnaireResponse",
          "Flag");

  /** A hook call with a whole prefetch. */
  public static ObjectNode call(String bundle) {
    ObjectNode call = JSON.createObjectNode();
    call.put("hook", "patient-view").put("hookInstance", INSTANCE);
    call.set(
        "context",
        JSON.createObjectNode().put("userId", "Practitioner/demo").put("patientId", id(bundle)));
    call.set("prefetch", prefetch(bundle));
    return call;
  }
}
