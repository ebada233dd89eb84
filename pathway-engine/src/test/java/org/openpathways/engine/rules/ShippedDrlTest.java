package org.openpathways.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Answer;
import org.openpathways.engine.concept.RecordView;
import org.openpathways.engine.criterion.BoundCriteria;
import org.openpathways.engine.criterion.Outcome;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.pathway.PathwayLoader;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import org.openpathways.engine.scenario.ScenarioCases;

/** The shipped pathways, exported and compiled by stock Drools. */
class ShippedDrlTest {
  private static final Path FOLDER = Path.of("..", "pathways").toAbsolutePath().normalize();
  private static final Path GENERATED =
      FOLDER.resolve("src/test/resources/org/openpathways/pathways/synthea");
  private static final String LOCALITY = "south-tyneside";
  private static final int RANDOM_PATIENTS = 300;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static Content content;
  private static BoundCriteria criteria;
  private static Inference inference;
  private static DrlExport export;
  private static StockDrools stock;

  @BeforeAll
  static void compile() {
    content = new DirectoryContent(FOLDER);
    List<Pathway> pathways = new ArrayList<>();
    LocalityLoader.load(content, LOCALITY).locality().orElseThrow().pathways().stream()
        .map(id -> PathwayLoader.load(content, id, LOCALITY))
        .forEach(l -> pathways.add(l.pathway().orElseThrow()));
    inference = Inference.of(pathways);
    criteria = BoundCriteria.of(inference.library().criteria());
    export = new DrlExport(inference.library());
    stock = new StockDrools(export.all(), "openpathways.all");
  }

  @Test
  @DisplayName("SEM-14: stock Drools fires the shipped rules as we do, for every patient we have")
  void firesAlikeForEveryPatient() throws IOException {
    List<PatientRecord> records = records();
    assertThat(records).hasSizeGreaterThan(35);
    for (PatientRecord record : records) {
      compare(truths(record, Instant.parse("2026-11-22T10:00:00Z"), List.of()));
    }
  }

  @Test
  @DisplayName("SEM-14: and for every scenario of every pathway")
  void firesAlikeForEveryScenario() {
    int replayed = 0;
    for (String id : LocalityLoader.load(content, LOCALITY).locality().orElseThrow().pathways()) {
      for (ScenarioCases.Case scenario : ScenarioCases.of(content, id, LONDON)) {
        compare(truths(scenario.record(), scenario.asOf(), scenario.answers()));
        replayed++;
      }
    }
    assertThat(replayed).isGreaterThan(800);
  }

  @Test
  @DisplayName("SEM-14: and for random outcomes of every criterion")
  void firesAlikeForRandomOutcomes() {
    Random random = new Random(2026);
    for (int p = 0; p < RANDOM_PATIENTS; p++) {
      Truths truths = inference.library().truths();
      int met = 1 + random.nextInt(6); // from patients of whom little is met to those with much
      for (int c = 0; c < inference.library().criteria().size(); c++) {
        int draw = random.nextInt(8);
        truths.set(c, draw < met ? Truth.MET : draw == 7 ? Truth.UNKNOWN : Truth.NOT_MET);
      }
      compare(truths);
    }
  }

  private static Truths truths(PatientRecord record, Instant asOf, List<Answer> answers) {
    RecordView view = RecordView.of(record, asOf, LONDON, answers, criteria.index(), 28);
    Truths truths = inference.library().truths();
    Outcome[] outcomes = criteria.evaluate(view);
    for (int c = 0; c < outcomes.length; c++) {
      truths.set(c, outcomes[c].truth());
    }
    return truths;
  }

  private static void compare(Truths truths) {
    Truth[] facts = new Truth[inference.library().words().size()];
    Arrays.setAll(facts, truths::of);
    Inferred inferred = inference.infer(truths);
    StockDrools.Fired fired = stock.fire(export, facts);
    assertThat(inferred.agrees()).isTrue();
    assertThat(fired.fired()).isEqualTo(ids(r -> inferred.standing(r) == Standing.FIRED));
    assertThat(fired.replaced()).isEqualTo(ids(r -> inferred.replacedBy(r).isPresent()));
  }

  private static Set<String> ids(Predicate<CompiledRule> chosen) {
    return inference.library().rules().stream()
        .filter(chosen)
        .map(r -> r.id().toString())
        .collect(Collectors.toSet());
  }

  private static List<PatientRecord> records() throws IOException {
    RecordReader reader = new RecordReader(Limits.STANDARD);
    Reading whole = new Reading(Optional.empty(), Reading.Assume.WHOLE_RECORD);
    List<PatientRecord> records = new ArrayList<>();
    for (Path file : files(FOLDER.resolve("demo-patients"), ".json")) {
      records.add(reader.read(Files.readAllBytes(file), whole));
    }
    for (Path file : files(GENERATED, ".json.gz")) {
      try (InputStream json = new GZIPInputStream(Files.newInputStream(file))) {
        records.add(reader.read(json, whole));
      }
    }
    return records;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    }
  }
}
