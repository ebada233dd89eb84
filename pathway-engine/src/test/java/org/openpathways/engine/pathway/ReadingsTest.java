package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept;

class ReadingsTest {
  private static final String VALUE_SET =
      """
      {"resourceType": "ValueSet", "url": "https://openpathways.example/ValueSet/stroke",
       "compose": {"include": [{"system": "http://snomed.info/sct", "concept": [{"code": "%s"}]}]}}
      """;

  private final Readings readings = new Readings();

  private static TreeMap<String, String> files(String code, String silence) {
    return new TreeMap<>(
        Map.of(
            "vocabulary/value-sets/stroke.json",
            VALUE_SET.formatted(code),
            "vocabulary/concepts/stroke.yaml",
            "name: stroke\nkind: problem\nvalue-set: stroke\nsilence: \"%s\"\n"
                .formatted(silence)));
  }

  private Optional<Concept> stroke(TreeMap<String, String> files) {
    return readings.vocabulary(new MapContent(files)).vocabulary().concept("stroke");
  }

  @Test
  @DisplayName("What many releases hold equally is read once, and is one object")
  void equalTextsAreReadOnce() {
    Concept first = stroke(files("230690007", "no")).orElseThrow();
    for (int release = 0; release < 50; release++) {
      assertThat(stroke(files("230690007", "no")).orElseThrow()).isSameAs(first);
    }

    assertThat(readings.valueSetsRead()).isEqualTo(1);
  }

  @Test
  @DisplayName("A release that defines a concept otherwise gets its own")
  void differentDefinitionsStayApart() {
    Concept first = stroke(files("230690007", "no")).orElseThrow();

    Concept otherCodes = stroke(files("1", "no")).orElseThrow();
    Concept otherSilence = stroke(files("230690007", "unknown")).orElseThrow();

    assertThat(otherCodes).isNotEqualTo(first).isNotEqualTo(otherSilence);
    assertThat(otherCodes.codes().meaning()).isNotEqualTo(first.codes().meaning());
    assertThat(otherSilence.silence()).isNotEqualTo(first.silence());
    assertThat(readings.valueSetsRead()).isEqualTo(2);
  }

  @Test
  @DisplayName("A missing value set is a problem also where the same concept was read before")
  void aProblemIsFoundAnew() {
    assertThat(stroke(files("230690007", "no"))).isPresent();
    TreeMap<String, String> incomplete = files("230690007", "no");
    incomplete.remove("vocabulary/value-sets/stroke.json");

    for (int time = 0; time < 2; time++) {
      LoadedVocabulary read = readings.vocabulary(new MapContent(incomplete));
      assertThat(read.vocabulary().concepts()).isEmpty();
      assertThat(read.problems()).hasSize(1);
    }
  }
}
