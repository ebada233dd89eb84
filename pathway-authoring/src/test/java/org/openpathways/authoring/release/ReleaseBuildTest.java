package org.openpathways.authoring.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpathways.authoring.release.ReleaseBuild.ContentProblems;

class ReleaseBuildTest {
  @TempDir Path root;
  @TempDir Path output;

  @BeforeEach
  void content() throws IOException {
    put(
        "localities/harbour/locality.yaml",
        """
        id: harbour
        name: Harbour
        zone: Europe/London
        practices: []
        pathways: [cough]
        effective-from: 2026-10-12
        review-by: 2027-10-12
        """);
    put(
        "library/cough/pathway.yaml",
        """
        id: cough
        title: Cough
        version: "1.0"
        specialty: medicine
        risk: ordinary
        ages: 18 and over
        agreed-by: ["Dr A. Example, GP lead"]
        demonstration: true
        guideline: "Example"
        synonyms: []
        """);
    put(
        "library/cough/rules.dslr",
        """
        rule "Cough"  sources TST-1
        when
          The patient is aged 40 or over
        then
          Recommend "Ask about the cough" as offer, urgency "routine"
        end
        """);
    put("library/cough/page.md", "# Cough\n\n## Red flags\n\nExample. [TST-1]\n");
  }

  @Test
  void signsEveryPathwayOfEveryLocality() throws IOException {
    build();
    assertThat(output.resolve("releases/index.txt")).hasContent("harbour/cough.json\n");
    assertThat(output.resolve("releases/harbour/cough.json"))
        .content()
        .contains("\"pathway\":\"cough\"", "demonstration-gp", "demonstration-hospital");
  }

  @Test
  void makesTheSameBytesEachTime() throws IOException {
    build();
    byte[] first = Files.readAllBytes(output.resolve("releases/harbour/cough.json"));
    build();
    assertThat(output.resolve("releases/harbour/cough.json")).hasBinaryContent(first);
  }

  @Test
  void copiesTheContentWithAnIndexAndForgetsWhatWasTakenOut() throws IOException {
    put("demo-patients/a.json", "{}");
    build();
    assertThat(output.resolve("content/index.txt")).content().contains("demo-patients/a.json\n");
    Files.delete(root.resolve("demo-patients/a.json"));
    build();
    assertThat(output.resolve("content/index.txt")).content().doesNotContain("demo-patients");
    assertThat(output.resolve("content/demo-patients/a.json")).doesNotExist();
  }

  @Test
  void contentWithAProblemIsNeverShipped() throws IOException {
    put("library/cough/rules.dslr", "rule \"Cough\" sources TST-1\nwhen\n  Nonsense\nthen\nend\n");
    assertThatThrownBy(this::build)
        .isInstanceOf(ContentProblems.class)
        .hasMessageContaining("no release was made")
        .hasMessageContaining("library/cough/rules.dslr:3");
    assertThat(output.resolve("releases/index.txt")).doesNotExist();
  }

  @Test
  void whatIsLeftOfAnEarlierBuildIsNotShippedWithABadOne() throws IOException {
    build();
    Files.delete(root.resolve("library/cough/page.md"));
    assertThatThrownBy(this::build).isInstanceOf(ContentProblems.class);
    assertThat(output.resolve("releases/index.txt")).doesNotExist();
  }

  private void build() throws IOException {
    ReleaseBuild.main(new String[] {root.toString(), output.toString()});
  }

  private void put(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
