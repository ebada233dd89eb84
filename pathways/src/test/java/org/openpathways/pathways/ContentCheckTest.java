package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptKind;
import org.openpathways.engine.concept.Vocabulary;
import org.openpathways.engine.criterion.Window;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.ContentCheck;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.yaml.YamlMap;

/** Everything that is wrong with the shipped content, with file and line. */
class ContentCheckTest {

  @Test
  void theContentHasNoProblems() {
    Content content = new DirectoryContent(Path.of("").toAbsolutePath());
    List<Problem> problems = ContentCheck.check(content, sketched(content));
    String report = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    System.out.println(report);
    assertThat(problems).isNotNull();
  }

  /** Names, kinds and units only, until the vocabulary has its own reader. */
  private static Vocabulary sketched(Content content) {
    return new Vocabulary(
        content.list("vocabulary/concepts").stream()
            .map(path -> YamlMap.read(path, content.text(path).orElseThrow(), p -> {}))
            .flatMap(Optional::stream)
            .map(ContentCheckTest::concept)
            .toList());
  }

  private static Concept concept(YamlMap map) {
    return new Concept(
        map.needText("name"),
        kind(map.needText("kind")),
        map.needText("name"),
        new Concept.Codes("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Map.of()),
        map.text("unit").map(ContentCheckTest::measure),
        new Concept.Silence(true, 0, false),
        new Concept.Persistence(Window.EVER, Window.EVER, Optional.empty()),
        Optional.empty(),
        "",
        Concept.GapFill.LOOK,
        List.of());
  }

  private static Concept.Measure measure(String unit) {
    return new Concept.Measure(
        unit, "", -1, -1e9, 1e9, Concept.Concern.HIGHER, List.of(new Concept.Category("any", 0)));
  }

  private static ConceptKind kind(String word) {
    return word.equals("procedure")
        ? ConceptKind.PROCEDURE_DONE
        : ConceptKind.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
