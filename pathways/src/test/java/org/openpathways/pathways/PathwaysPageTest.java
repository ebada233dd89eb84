package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.concept.Concept;
import org.openpathways.engine.concept.ConceptCode;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.Pathway;
import org.openpathways.engine.pathway.PathwayLoader;

/** {@code docs/pathways.md} lists the shipped pathways as they are. */
class PathwaysPageTest {
  private static final Path PAGE = Path.of("..", "docs", "pathways.md");
  private static final Content CONTENT = new DirectoryContent(Path.of("").toAbsolutePath());
  private static final String LOCALITY = "south-tyneside";
  private static final Pattern SCENARIO = Pattern.compile("(?m)^  - name: ");

  @Test
  void thePageListsEveryPathway() throws IOException {
    String page = new Page().write();
    if (Boolean.getBoolean("openpathways.docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as("docs/pathways.md; write it anew with JAVA_TOOL_OPTIONS=-Dopenpathways.docs.write=true")
        .isEqualTo(page);
  }

  /** How many codes of concepts were checked against a published list. */
  private record Codes(int verified, int unverified, int unbound) {}

  private static final class Page {
    private final Map<String, String> valueSets = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int rules;
    private int scenarios;

    Page() throws IOException {
      read(Path.of("vocabulary"));
      read(Path.of("library"));
    }

    private void read(Path folder) throws IOException {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
          valueSets.put(file.getFileName().toString().replace(".json", ""), Files.readString(file));
        }
      }
    }

    String write() {
      List<String> ids = LocalityLoader.load(CONTENT, LOCALITY).locality().orElseThrow().pathways();
      ids.forEach(this::row);
      return """
          # All pathways

          Demonstration content, not clinically approved. %d pathways, %d rules, %d scenarios, as South Tyneside uses them.
          "Facts" counts the clinical facts that rules cite. Codes are those that stand for the pathway's concepts: verified against a published list,
          or not. "Answered" counts concepts without any code: a clinician answers them (SEM-16).

          | pathway | rules | scenarios | facts | guideline | codes verified | not verified | answered |
          |---|---|---|---|---|---|---|---|
          """
              .formatted(ids.size(), rules, scenarios)
          + text;
    }

    private void row(String id) {
      Pathway pathway = PathwayLoader.load(CONTENT, id, LOCALITY).pathway().orElseThrow();
      Set<String> facts = new TreeSet<>();
      pathway.rules().forEach(rule -> facts.addAll(rule.sources()));
      int tried = scenarios(id);
      rules += pathway.rules().size();
      scenarios += tried;
      Codes codes = codes(pathway.concepts());
      text.append(
          "| [%s](../pathways/library/%s/page.md) | %d | %d | %d | %s | %d | %d | %d |\n"
              .formatted(
                  pathway.about().title(),
                  id,
                  pathway.rules().size(),
                  tried,
                  facts.size(),
                  pathway.about().guideline().replace("|", "/"),
                  codes.verified(),
                  codes.unverified(),
                  codes.unbound()));
    }

    private static int scenarios(String id) {
      String text = CONTENT.text("library/" + id + "/scenarios.yaml").orElse("");
      return (int) SCENARIO.matcher(text).results().count();
    }

    private Codes codes(Set<Concept> concepts) {
      int verified = 0;
      int unverified = 0;
      int unbound = 0;
      for (Concept concept : concepts) {
        int codes = published(concept);
        if (codes == 0) {
          unbound++;
        } else if (isExperimental(concept)) {
          unverified += codes;
        } else {
          verified += codes;
        }
      }
      return new Codes(verified, unverified, unbound);
    }

    private static int published(Concept concept) {
      return (int)
          concept.codes().meaning().stream()
              .filter(code -> !code.equals(ConceptCode.of(concept.name())))
              .count();
    }

    private boolean isExperimental(Concept concept) {
      String url = concept.codes().valueSet();
      String json = valueSets.getOrDefault(url.substring(url.lastIndexOf('/') + 1), "");
      return json.isEmpty() || json.contains("\"experimental\": true");
    }
  }
}
