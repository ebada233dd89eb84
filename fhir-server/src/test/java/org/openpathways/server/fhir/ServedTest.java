package org.openpathways.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.server.LiveServer;
import org.openpathways.server.library.Librarian;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ServedTest extends LiveServer {
  private static final String PLAN = "suspected-colorectal-cancer";

  @Autowired private Librarian librarian;

  private JsonNode ok(String path) {
    Reply reply = get("/fhir/" + path);
    assertThat(reply.status()).as(path + " " + reply.body()).isEqualTo(200);
    return reply.json();
  }

  private int total(String search) {
    return ok(search).get("total").asInt();
  }

  @Test
  @DisplayName("CR-1: metadata lists every operation with its definition, and these can be read")
  void metadataIsTrue() {
    JsonNode rest = ok("metadata").get("rest").get(0);
    List<String> operations = new ArrayList<>();
    for (JsonNode resource : rest.get("resource")) {
      String type = resource.get("type").asString();
      for (JsonNode operation : resource.path("operation")) {
        String definition = operation.get("definition").asString();
        operations.add(type + "/$" + operation.get("name").asString());
        String id = definition.substring(definition.lastIndexOf('/') + 1);
        JsonNode read = ok("OperationDefinition/" + id);
        assertThat(read.get("url").asString()).isEqualTo(definition);
        assertThat(read.get("parameter").size()).isGreaterThan(4);
      }
      for (JsonNode parameter : resource.path("searchParam")) {
        assertThat(parameter.get("name").asString()).isNotBlank();
      }
    }

    assertThat(operations).contains("PlanDefinition/$apply", "Patient/$evaluate-pathways");
    assertThat(ok("metadata").get("format").toString()).doesNotContain("ttl");
  }

  @Test
  @DisplayName("CR-21: pathways can be searched by url, title, name, status and version")
  void pathwaysCanBeSearched() {
    List<String> titles =
        librarian.current().agreements().stream().map(a -> a.pathway().about().title()).toList();
    assertThat(total("PlanDefinition")).isEqualTo(titles.size()).isGreaterThan(20);
    assertThat(total("PlanDefinition?status=active")).isEqualTo(titles.size());
    assertThat(total("PlanDefinition?status=draft")).isZero();
    assertThat(total("PlanDefinition?title=Suspected"))
        .isEqualTo((int) titles.stream().filter(t -> t.startsWith("Suspected")).count());
    // Each locality that serves the pathway has its own, as here two do.
    assertThat(total("PlanDefinition?name=suspectedcolorectalcancer")).isBetween(1, 2);
    assertThat(total("PlanDefinition?url=https://openpathways.example/PlanDefinition/" + PLAN))
        .isEqualTo(1);
    assertThat(total("PlanDefinition?version=0.0")).isZero();
    assertThat(total("ActivityDefinition")).isPositive();
    assertThat(total("HealthcareService")).isPositive();
    assertThat(total("ValueSet?_count=1000")).isPositive();
    assertThat(total("CodeSystem")).isEqualTo(4);
  }

  @Test
  @DisplayName("CPG-8: the Library holds the rules as DRL and the page")
  void theLibraryHoldsRulesAndPage() {
    JsonNode content = ok("Library/" + PLAN).get("content");

    assertThat(text(content.get(0))).contains("rule ").contains("FIT");
    assertThat(text(content.get(1))).contains("## ");
  }

  private static String text(JsonNode attachment) {
    return new String(Base64.getDecoder().decode(attachment.get("data").asString()));
  }

  @Test
  @DisplayName("CH-51: override reasons and concepts are served as code systems")
  void codeSystemsAreServed() {
    assertThat(ok("CodeSystem/override-reasons").get("concept").size()).isEqualTo(5);
    assertThat(ok("CodeSystem/concept").toString()).contains("fit-result");
  }

  @Test
  @DisplayName("Patients can be found by identifier, name, birth date and gender")
  void patientsCanBeFound() {
    JsonNode patient = ok("Patient/amelia-fitzharbour");
    String nhs = patient.get("identifier").get(0).get("value").asString();
    String family = patient.get("name").get(0).get("family").asString();
    String born = patient.get("birthDate").asString();

    assertThat(total("Patient?identifier=https://fhir.nhs.uk/Id/nhs-number%7C" + nhs)).isEqualTo(1);
    assertThat(total("Patient?family=" + family)).isEqualTo(1);
    assertThat(total("Patient?name=" + family.toLowerCase())).isEqualTo(1);
    assertThat(total("Patient?birthdate=" + born)).isPositive();
    assertThat(total("Patient?gender=male") + total("Patient?gender=female"))
        .isLessThanOrEqualTo(total("Patient"));
    assertThat(total("Patient?_id=amelia-fitzharbour")).isEqualTo(1);
  }

  @Test
  @DisplayName("Records can be searched by patient, code and date, and are paged")
  void recordsCanBeSearched() {
    String patient = "patient=amelia-fitzharbour";
    int all = total("Observation?" + patient);
    JsonNode first = ok("Observation?" + patient + "&_count=5&_sort=-date");

    assertThat(all).isGreaterThan(5);
    assertThat(first.get("entry").size()).isEqualTo(5);
    assertThat(first.get("link").toString()).contains("\"next\"");
    assertThat(total("Observation?" + patient + "&date=ge2026-11-01")).isBetween(1, all - 1);
    assertThat(total("Observation?subject=Patient/amelia-fitzharbour")).isEqualTo(all);
    String code = code(first.get("entry").get(0).get("resource"));
    assertThat(total("Observation?" + patient + "&code=" + code)).isBetween(1, all);
    for (String type : new String[] {"Condition", "MedicationRequest", "Encounter", "Procedure"}) {
      assertThat(total(type + "?" + patient)).as(type).isNotNegative();
    }
  }

  private static String code(JsonNode observation) {
    return observation.get("code").get("coding").get(0).get("code").asString();
  }

  @Test
  @DisplayName("Paging gives every entry exactly once")
  void pagingIsWhole() {
    List<String> ids = new ArrayList<>();
    String next = "Observation?patient=amelia-fitzharbour&_count=7";
    while (!next.isEmpty()) {
      JsonNode page = ok(next);
      page.get("entry").forEach(e -> ids.add(e.get("resource").get("id").asString()));
      next =
          StreamSupport.stream(page.get("link").spliterator(), false)
              .filter(link -> link.get("relation").asString().equals("next"))
              .map(link -> link.get("url").asString().replaceFirst(".*?/fhir/?", ""))
              .findFirst()
              .orElse("");
    }

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).hasSize(total("Observation?patient=amelia-fitzharbour"));
  }

  @Test
  @DisplayName("Bad reads and searches get an OperationOutcome and never repeat the id")
  void badReadsAreRefused() {
    for (String path :
        List.of(
            "Patient/nobody-here",
            "Nothing/1",
            "Patient?nothing=1",
            "Observation?date=soon",
            "Observation?patient=amelia-fitzharbour&_sort=code",
            "PlanDefinition/none",
            "Patient/amelia-fitzharbour?_format=ttl")) {
      Reply reply = get("/fhir/" + path);
      assertThat(reply.status()).as(path + reply.body()).isBetween(400, 499);
      assertThat(reply.body()).as(path).contains("OperationOutcome").doesNotContain("nobody-here");
    }
  }

  @Test
  @DisplayName("CR-15: all pathways at once, with CarePlans and the data that are required")
  void allPathwaysAtOnce() {
    JsonNode bundle = ok("Patient/farouk-lindenmere/$evaluate-pathways");
    List<String> statuses = new ArrayList<>();
    for (JsonNode entry : bundle.get("entry")) {
      JsonNode resource = entry.get("resource");
      if (resource.get("resourceType").asString().equals("GuidanceResponse")) {
        statuses.add(resource.get("status").asString());
        if (resource.get("status").asString().startsWith("data-")) {
          assertThat(resource.get("dataRequirement").size()).isPositive();
        }
      }
    }

    assertThat(bundle.get("type").asString()).isEqualTo("collection");
    assertThat(statuses).isNotEmpty();
    assertThat(bundle.toString()).contains("pathways checked").contains("CarePlan");
    assertThat(get("/fhir/Patient/$evaluate-pathways?subject=Patient/farouk-lindenmere").json())
        .isEqualTo(bundle);
  }
}
