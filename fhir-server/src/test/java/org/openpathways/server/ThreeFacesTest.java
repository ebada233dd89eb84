package org.openpathways.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpathways.engine.Alarm;
import org.openpathways.engine.ReleasedEngine;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Consultation;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.engine.record.Limits;
import org.openpathways.engine.record.PatientRecord;
import org.openpathways.engine.record.Reading;
import org.openpathways.engine.record.RecordReader;
import org.openpathways.engine.release.ClasspathReleases;
import org.openpathways.engine.release.ReleaseShelf;
import org.openpathways.engine.release.TrustedKeys;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * One rule set, three faces: CDS Hooks, {@code $apply}, and the engine as the command line opens it
 * give the same recommendations. The cap on cards is lifted, since it is not a difference in
 * advice.
 */
@TestPropertySource(properties = "openpathways.cards.most=1000")
class ThreeFacesTest extends LiveServer {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final ReleasedEngine ENGINE = engine();

  private static ReleasedEngine engine() {
    ClassLoader loader = ThreeFacesTest.class.getClassLoader();
    try (var keys = loader.getResourceAsStream("keys/demonstration.json")) {
      TrustedKeys trusted = TrustedKeys.read(keys.readAllBytes(), "keys/demonstration.json");
      ReleaseShelf shelf = ReleaseShelf.open(new ClasspathReleases(loader), trusted, false);
      return ReleasedEngine.of(shelf, "south-tyneside", NOON, Alarm.NONE).orElseThrow();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("org.openpathways.server.Patients#bundles")
  @DisplayName("CR-18: CDS Hooks, $apply and the command line's engine recommend the same")
  void allFacesRecommendTheSame(String bundle) {
    List<Recommendation> engine = advice(bundle).recommendations();

    assertThat(byCards(bundle)).isEqualTo(cardNames(engine));
    assertThat(byApply(Patients.id(bundle))).isEqualTo(titles(engine));
  }

  private static Advice advice(String bundle) {
    PatientRecord record =
        new RecordReader(Limits.STANDARD)
            .read(bundle.getBytes(StandardCharsets.UTF_8), Reading.wholeRecord());
    return ENGINE.engine().advise(record, Consultation.at(NOON));
  }

  private static Set<String> titles(List<Recommendation> recommendations) {
    Set<String> titles = new TreeSet<>();
    recommendations.forEach(r -> titles.add(r.title() + (r.provisional() ? " (provisional)" : "")));
    return titles;
  }

  /** A card is named by release, rule and call, so the uuid says which rule it came from. */
  private static Set<String> cardNames(List<Recommendation> recommendations) {
    Set<String> names = new TreeSet<>();
    for (Recommendation what : recommendations) {
      String digest =
          ENGINE.engine().pathways().stream()
              .filter(live -> live.pathway().id().equals(what.rule().pathway()))
              .findFirst()
              .orElseThrow()
              .digest();
      String seed = Patients.INSTANCE + "\n" + digest + "\n" + what.rule().name();
      names.add(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString());
    }
    return names;
  }

  private Set<String> byCards(String bundle) {
    Reply reply = post("/cds-services/openpathways-patient-view", Patients.call(bundle).toString());
    Set<String> names = new TreeSet<>();
    for (JsonNode card : reply.json().get("cards")) {
      if (card.has("suggestions")) {
        names.add(card.get("uuid").asString());
      }
    }
    return names;
  }

  private Set<String> byApply(String id) {
    Set<String> titles = new TreeSet<>();
    for (var live : ENGINE.engine().pathways()) {
      String path = "/fhir/PlanDefinition/" + live.pathway().id() + "/$apply?subject=Patient/" + id;
      for (JsonNode action : get(path).json().get("contained").get(0).path("action")) {
        String standing = action.get("code").get(0).get("coding").get(0).get("code").asString();
        if (!standing.equals("not-decided")) {
          titles.add(
              action.get("title").asString()
                  + (standing.equals("provisional") ? " (provisional)" : ""));
        }
      }
    }
    return titles;
  }
}
