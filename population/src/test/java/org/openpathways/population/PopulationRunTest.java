package org.openpathways.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpathways.engine.LivePathway;
import org.openpathways.engine.PathwayEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.Locality;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.population.Summary.Layout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PopulationRunTest {
  static final Consultation NOON = Consultation.at(Instant.parse("2026-11-22T12:00:00Z"));
  static final PathwayEngine ENGINE = engine();
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path input;
  @TempDir Path results;
  private Export export;

  @BeforeEach
  void takeTheDemonstrationPatients() throws IOException {
    export = Export.ofDemonstrationPatients();
  }

  private static PathwayEngine engine() {
    DirectoryContent content = new DirectoryContent(Path.of("../pathways"));
    Locality area = LocalityLoader.load(content, "south-tyneside").locality().orElseThrow();
    List<LivePathway> live = new ArrayList<>();
    for (String id : area.pathways()) {
      PathwayLoader.load(content, id, area.id())
          .pathway()
          .ifPresent(pathway -> live.add(new LivePathway(pathway, "sha256:" + id, true)));
    }
    return PathwayEngine.of(area, live);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void advisesAsForEachPatientsOwnRecord(int threads) throws IOException {
    Summary summary = run(threads);
    assertThat(summary.layout()).isEqualTo(Layout.ONE_ORDER);
    assertThat(summary.clean()).isTrue();
    assertThat(summary.patients()).isEqualTo(export.ids().size());
    assertThat(summary.advised()).isPositive();
    assertThat(answers().keySet()).containsExactlyElementsOf(export.ids());
    assertSameAdvice(export.ids());
  }

  @Test
  void advisesTheSameWhenTheFilesAreInAnyOrder() throws IOException {
    export.files.put("Condition.ndjson", reversed("Condition.ndjson"));
    Summary summary = run(2);
    assertThat(summary.layout()).isEqualTo(Layout.ANY_ORDER);
    assertThat(summary.clean()).isTrue();
    assertThat(answers().keySet()).containsExactlyInAnyOrderElementsOf(export.ids());
    export.ids().stream()
        .filter(id -> export.lines(id, "Condition").size() == 1)
        .forEach(id -> assertSameAdvice(List.of(id)));
  }

  @Test
  void readsATypeSpreadOverFiles() throws IOException {
    List<String> all = export.files.remove("Observation.ndjson");
    export.files.put("Observation.000.ndjson", all.subList(0, 700));
    export.files.put("Observation.001.ndjson", all.subList(700, all.size()));
    assertThat(run(2).layout()).isEqualTo(Layout.ONE_ORDER);
    assertSameAdvice(export.ids());
  }

  @Test
  void resolvesMedicationsThatStandInTheirOwnFile() throws IOException {
    String patient = export.ids().get(0);
    String metformin =
        "{\"coding\":[{\"system\":\"http://snomed.info/sct\",\"code\":\"109081006\"}]}";
    export.share(
        patient,
        "Medication",
        "{\"resourceType\":\"Medication\",\"id\":\"m1\",\"code\":" + metformin + "}");
    for (String line : List.copyOf(export.lines(patient, "MedicationRequest"))) {
      String concept = JSON.readTree(line).get("medicationCodeableConcept").toString();
      export.change(
          patient,
          "MedicationRequest",
          "\"medicationCodeableConcept\":" + concept,
          "\"medicationReference\":{\"reference\":\"Medication/m1\"}");
    }
    run(1);
    assertThat(export.record(patient).entries())
        .anyMatch(entry -> entry.codes().stream().anyMatch(c -> c.code().equals("109081006")));
    assertSameAdvice(export.ids());
  }

  @Test
  void saysWhatWasLeftOutOfAPatientWithABrokenLine() throws IOException {
    List<String> observations = export.files.get("Observation.ndjson");
    String broken = observations.get(2);
    observations.set(2, broken.substring(0, broken.length() - 20));
    Summary summary = run(2);
    assertThat(summary.clean()).isFalse();
    assertThat(summary.badLines()).isEqualTo(1);
    String patient = export.ids().get(0);
    JsonNode answer = answers().get(patient);
    assertThat(answer.get("badLines").toString())
        .isEqualTo(
            "[{\"file\":\"Observation.ndjson\",\"line\":3,"
                + "\"reason\":\"it is broken, or no FHIR resource\"}]");
    assertThat(answer.has("recommendations")).isTrue();
    assertSameAdvice(export.ids().subList(1, export.ids().size()));
  }

  @Test
  void neverLetsTwoBrokenLinesMakeAWholeOne() throws IOException {
    String owner = "\"subject\":{\"reference\":\"Patient/" + export.ids().get(0) + "\"}";
    List<String> conditions = export.files.get("Condition.ndjson");
    conditions.add(0, "{\"resourceType\":\"Condition\"," + owner + ",\"note\":[");
    conditions.add(1, "{" + owner + "}],\"id\":\"x\"," + owner + "}");
    run(1);
    JsonNode answer = answers().get(export.ids().get(0));
    assertThat(answer.get("badLines").size()).isEqualTo(2);
  }

  @Test
  void reportsALineThatDoesNotSayWhoseItIs() throws IOException {
    export
        .files
        .get("Observation.ndjson")
        .add(5, "{\"resourceType\":\"Observation\",\"id\":\"x\"}");
    Summary summary = run(2);
    assertThat(summary.unassigned()).isEqualTo(1);
    assertThat(summary.named())
        .containsExactly(
            new BadLine(
                "Observation.ndjson",
                6,
                "Observation",
                "it does not say whose it is, or is broken"));
    assertSameAdvice(export.ids());
  }

  @Test
  void refusesThePatientWhoseOwnResourceIsMissing() throws IOException {
    export.files.get("Patient.ndjson").remove(3);
    Summary summary = run(2);
    assertThat(summary.layout()).isEqualTo(Layout.ANY_ORDER);
    assertThat(summary.refused()).isEqualTo(1);
    assertThat(answers().get(export.ids().get(3)).get("refused").asString())
        .contains("There is no Patient in the record.");
  }

  @Test
  void isNotMisledByTheOwnerOfSomethingContained() throws IOException {
    containAbout(export.ids().get(4));
    run(1);
    assertSameAdvice(export.ids());
  }

  @Test
  void isNotMisledByAContainedOwnerWhoIsNotInTheExport() throws IOException {
    containAbout("nobody");
    Summary summary = run(1);
    assertThat(summary.refused()).isZero();
    assertThat(answers().keySet()).containsExactlyElementsOf(export.ids());
    assertSameAdvice(export.ids());
  }

  @Test
  void tellsTheRightPatientOfABrokenLineThatContainsAnother() throws IOException {
    String other = export.ids().get(4);
    String line = containAbout(other);
    List<String> file = export.files.get("Observation.ndjson");
    file.set(file.indexOf(line), line.substring(0, line.length() - 1));
    run(2);
    assertThat(answers().get(export.ids().get(0)).get("badLines").size()).isEqualTo(1);
    assertThat(answers().get(other).has("badLines")).isFalse();
    assertSameAdvice(List.of(other));
  }

  /** The first patient's first observation comes to contain one about somebody else. */
  private String containAbout(String other) {
    String contained = "{\"contained\":[{\"resourceType\":\"Observation\",\"id\":\"c\",";
    contained += "\"subject\":{\"reference\":\"Patient/" + other + "\"}}],";
    String first = export.lines(export.ids().get(0), "Observation").get(0);
    String line = contained + first.substring(1);
    export.change(export.ids().get(0), "Observation", first, line);
    return line;
  }

  @Test
  void holdsNoMorePatientsInMemoryThanThreadsNeed() throws IOException {
    assertThat(run(1).mostBlocks()).isEqualTo(1);
    assertThat(run(2).mostBlocks()).isLessThanOrEqualTo(2 * Workers.QUEUED);
  }

  @Test
  void leavesNothingButTheOutputBehind() throws IOException {
    export.files.put("Observation.ndjson", reversed("Observation.ndjson"));
    run(2);
    try (Stream<Path> left = Files.list(results)) {
      assertThat(left).containsExactly(results.resolve("answers.ndjson"));
    }
  }

  @Test
  void saysWhatIsWrongWithAFolder() {
    assertThatThrownBy(() -> new PopulationRun(ENGINE, NOON, 1).run(input, results.resolve("x")))
        .isInstanceOf(UnusableFolder.class)
        .hasMessageContaining("holds no Patient.ndjson")
        .hasMessageContaining("Maybe give a folder");
  }

  private List<String> reversed(String file) {
    List<String> lines = new ArrayList<>(export.files.get(file));
    Collections.reverse(lines);
    return lines;
  }

  private Summary run(int threads) throws IOException {
    export.write(input);
    return new PopulationRun(ENGINE, NOON, threads).run(input, results.resolve("answers.ndjson"));
  }

  private Map<String, JsonNode> answers() {
    try {
      Map<String, JsonNode> answers = new LinkedHashMap<>();
      for (String line : Files.readAllLines(results.resolve("answers.ndjson"))) {
        JsonNode answer = JSON.readTree(line);
        answers.put(answer.get("patient").asString(), answer);
      }
      return answers;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The digest is of all inputs, so of equal digests the whole advice is equal (SEM-17). */
  private void assertSameAdvice(List<String> patients) {
    Map<String, JsonNode> answers = answers();
    for (String patient : patients) {
      Advice own = ENGINE.advise(export.record(patient), NOON);
      JsonNode answer = answers.get(patient);
      assertThat(answer.get("inputDigest").asString()).isEqualTo(own.inputDigest());
      assertThat(answer.get("recommendations").valueStream().map(r -> r.get("rule").asString()))
          .containsExactlyElementsOf(
              own.recommendations().stream().map(r -> r.rule().name()).toList());
    }
  }
}
