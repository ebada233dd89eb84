package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.Concept.Category;
import org.openpathways.engine.concept.Concept.Concern;
import org.openpathways.engine.concept.Concept.GapFill;
import org.openpathways.engine.concept.Concept.Silence;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.record.Code;

class ConceptLoaderTest {
  private static final String SNOMED = "http://snomed.info/sct";
  private static final Code ANSWER =
      new Code("https://openpathways.example/CodeSystem/concept", "fit-result");

  private final Map<String, String> files = new TreeMap<>();

  @Test
  void readsEverythingAConceptSays() {
    valueSet("fit-result", SNOMED, "1049361000000101");
    valueSet("colonoscopy-codes", SNOMED, "73761001");
    concept(
        "colonoscopy",
        "name: colonoscopy\nkind: procedure\nvalue-set: colonoscopy-codes\nsilence: no\n");
    concept(
        "fit-result",
        """
        name: FIT result
        kind: test
        value-set: fit-result
        unit: ug/g
        decimals: 1
        possible: 0 to 1000
        concern: higher
        categories: {high: 10, low: 0}
        silence: unknown
        valid-for: 3 months
        lapses-after: 10 months
        stands-until: colonoscopy
        question: "What is the FIT?"
        gap: order test
        facts: [CRC-8, CRC-25]
        """);

    Concept fit = loaded("FIT result");

    assertThat(fit.kind()).isEqualTo(ConceptKind.TEST);
    assertThat(fit.codes().meaning())
        .containsExactlyInAnyOrder(new Code(SNOMED, "1049361000000101"), ANSWER);
    assertThat(fit.codes().valueSet())
        .isEqualTo("https://openpathways.example/ValueSet/fit-result");
    Concept.Measure measure = fit.measure().orElseThrow();
    assertThat(measure.unit()).isEqualTo("ug/g");
    assertThat(measure.decimals()).isEqualTo(1);
    assertThat(measure.lowest()).isZero();
    assertThat(measure.highest()).isEqualTo(1000);
    assertThat(measure.concern()).isEqualTo(Concern.HIGHER);
    assertThat(measure.categories())
        .containsExactly(new Category("low", 0), new Category("high", 10));
    assertThat(fit.silence()).isEqualTo(new Silence(false, 0, false));
    assertThat(fit.persistence().validFor()).isEqualTo(new Window(3, Window.Unit.MONTHS));
    assertThat(fit.persistence().lapsesAfter()).isEqualTo(new Window(10, Window.Unit.MONTHS));
    assertThat(fit.persistence().standsUntil()).map(Concept::name).contains("colonoscopy");
    assertThat(fit.gap()).isEqualTo(GapFill.ORDER_TEST);
    assertThat(fit.factIds()).containsExactly("CRC-8", "CRC-25");
  }

  @Test
  @DisplayName("SEM-16: a concept without a value set can be met by an answer only")
  void answerOnlyConceptHasTheProductsOwnCode() {
    concept("fit-result", "name: FIT result\nkind: answer\nsilence: unknown\n");
    assertThat(loaded("FIT result").codes().meaning()).containsExactly(ANSWER);
    assertThat(loaded("FIT result").codes().valueSet()).isEmpty();
  }

  @Test
  @DisplayName("SEM-4: each concept says what silence means")
  void readsWhatSilenceMeans() {
    assertThat(silence("no")).isEqualTo(new Silence(true, 0, false));
    assertThat(silence("unknown")).isEqualTo(new Silence(false, 0, false));
    assertThat(silence("no below 65, else unknown")).isEqualTo(new Silence(false, 65, false));
    assertThat(silence("no unless the patient can be pregnant, else unknown"))
        .isEqualTo(new Silence(false, 0, true));
  }

  @Test
  void silenceMustBeSaid() {
    concept("x", "name: x\nkind: answer\n");
    assertThat(problems()).singleElement().asString().contains("silence").contains("x.yaml:1");
    files.clear();
    concept("x", "name: x\nkind: answer\nsilence: perhaps\n");
    assertThat(problems()).singleElement().asString().contains("x.yaml:3").contains("perhaps");
  }

  @Test
  void aUnitNeedsTheRangeOfPossibleValues() {
    concept("x", "name: x\nkind: test\nsilence: unknown\nunit: g/L\n");
    assertThat(problems())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.message()).contains("possible"));
  }

  @Test
  void aConceptWithAProblemIsLeftOutAndTheOthersAreLoaded() {
    concept("good", "name: good\nkind: answer\nsilence: unknown\n");
    concept("bad", "name: bad\nkind: nonsense\nsilence: unknown\n");
    LoadedVocabulary loaded = ConceptLoader.load(content());
    assertThat(loaded.vocabulary().concept("good")).isPresent();
    assertThat(loaded.vocabulary().concept("bad")).isEmpty();
    assertThat(loaded.problems())
        .singleElement()
        .asString()
        .contains("bad.yaml:2")
        .contains("nonsense");
  }

  @Test
  void namesAMissingValueSetAndAMissingConcept() {
    concept(
        "x", "name: x\nkind: problem\nvalue-set: nowhere\nsilence: no\nstands-until: nothing\n");
    assertThat(problems()).extracting(Problem::message).anyMatch(m -> m.contains("nowhere"));
    assertThat(problems()).extracting(Problem::message).anyMatch(m -> m.contains("nothing"));
  }

  @Test
  void refusesACircleOfConcepts() {
    concept("a", "name: a\nkind: answer\nsilence: no\nstands-until: b\n");
    concept("b", "name: b\nkind: answer\nsilence: no\nstands-until: a\n");
    LoadedVocabulary loaded = ConceptLoader.load(content());
    assertThat(loaded.vocabulary().concepts()).isEmpty();
    assertThat(loaded.problems()).extracting(Problem::message).anyMatch(m -> m.contains("\"a\""));
  }

  @Test
  void refusesTwoConceptsOfOneNameAndTwoValueSetsOfOneName() {
    concept("one", "name: same\nkind: answer\nsilence: no\n");
    concept("two", "name: same\nkind: answer\nsilence: no\n");
    valueSet("twice", SNOMED, "1");
    files.put("library/p/value-sets/twice.json", files.get("vocabulary/value-sets/twice.json"));
    assertThat(problems()).extracting(Problem::message).anyMatch(m -> m.contains("\"same\""));
    assertThat(problems()).extracting(Problem::message).anyMatch(m -> m.contains("\"twice\""));
  }

  @Test
  void readsComposeWithTheSystemAfterItsConceptsAndExpansions() {
    files.put(
        "library/p/value-sets/mixed.json",
        """
        {"resourceType":"ValueSet","url":"u","extension":[{"url":"ignored","valueCode":"no"}],
         "compose":{"include":[{"concept":[{"code":"1","display":"d"}],"system":"s1"}]},
         "expansion":{"contains":[{"system":"s2","code":"2","contains":[{"code":"3"}]}]}}
        """);
    concept("x", "name: x\nkind: problem\nvalue-set: mixed\nsilence: no\n");
    assertThat(loaded("x").codes().meaning())
        .contains(new Code("s1", "1"), new Code("s2", "2"), new Code("s2", "3"));
    assertThat(loaded("x").codes().valueSet()).isEqualTo("u");
  }

  @Test
  void aValueSetThatIsNotJsonOrListsNothingIsReported() {
    files.put("vocabulary/value-sets/broken.json", "{\n\"url\": ");
    files.put("vocabulary/value-sets/empty.json", "{\"url\":\"u\"}");
    concept("x", "name: x\nkind: problem\nvalue-set: broken\nsilence: no\n");
    concept("y", "name: y\nkind: problem\nvalue-set: empty\nsilence: no\n");
    assertThat(problems()).extracting(Problem::file).contains("vocabulary/value-sets/broken.json");
    assertThat(problems()).extracting(Problem::file).contains("vocabulary/value-sets/empty.json");
    assertThat(ConceptLoader.load(content()).vocabulary().concepts()).isEmpty();
  }

  @Test
  void theDigestCoversValueSetsAndConceptsReferredTo() {
    valueSet("codes", SNOMED, "1");
    concept("other", "name: other\nkind: answer\nsilence: no\n");
    concept("x", "name: x\nkind: problem\nvalue-set: codes\nsilence: no\nstands-until: other\n");
    Concept before = loaded("x");
    assertThat(loaded("x")).isEqualTo(before);
    valueSet("codes", SNOMED, "2");
    Concept otherCodes = loaded("x");
    assertThat(otherCodes).isNotEqualTo(before);
    concept("other", "name: other\nkind: answer\nsilence: unknown\n");
    assertThat(loaded("x")).isNotEqualTo(otherCodes);
  }

  private Silence silence(String words) {
    concept("x", "name: x\nkind: answer\nsilence: \"" + words + "\"\n");
    return loaded("x").silence();
  }

  private void concept(String slug, String yaml) {
    files.put("vocabulary/concepts/" + slug + ".yaml", yaml);
  }

  private void valueSet(String name, String system, String code) {
    files.put(
        "vocabulary/value-sets/" + name + ".json",
        "{\"url\":\"https://openpathways.example/ValueSet/%s\",\"compose\":{\"include\":[{\"system\":\"%s\",\"concept\":[{\"code\":\"%s\"}]}]}}"
            .formatted(name, system, code));
  }

  private Concept loaded(String name) {
    LoadedVocabulary loaded = ConceptLoader.load(content());
    assertThat(loaded.problems()).isEmpty();
    return loaded.vocabulary().concept(name).orElseThrow();
  }

  private List<Problem> problems() {
    return ConceptLoader.load(content()).problems();
  }

  private Content content() {
    return new Content() {
      @Override
      public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path));
      }

      @Override
      public List<String> list(String folder) {
        return files.keySet().stream().filter(f -> f.startsWith(folder + "/")).toList();
      }
    };
  }
}
