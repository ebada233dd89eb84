package org.openpathways.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Sentence.Section;

/** {@code docs/sentences.md} lists the dictionary as it is; this test says what it must hold. */
class SentencesPageTest {
  private static final Path PAGE = Path.of("..", "docs", "sentences.md");

  @Test
  void thePageListsEverySentenceWithAnExample() throws IOException {
    String page = page();
    if (Boolean.getBoolean("openpathways.docs.write")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "docs/sentences.md; write it anew with JAVA_TOOL_OPTIONS=-Dopenpathways.docs.write=true")
        .isEqualTo(page);
  }

  private static String page() {
    StringBuilder page = new StringBuilder();
    page.append("# All sentences\n\n");
    page.append(
        "Every line of a rule is one of these, whole. Words in braces are yours to fill in; ");
    page.append(
        "every number and every stretch of time may be a parameter such as `{fit-validity}`.\n");
    section(
        page,
        "About the patient (`entry`, `when`, `unless already`, `provided there is no`)",
        Section.CONDITION);
    section(page, "What follows (`then`)", Section.CONSEQUENCE);
    return page.toString();
  }

  private static void section(StringBuilder page, String title, Section section) {
    page.append("\n## ").append(title).append("\n\n| sentence | for example |\n|---|---|\n");
    for (Sentence sentence : SentenceDictionary.standard().sentences(section)) {
      page.append("| `").append(sentence.words()).append("` | ");
      page.append(sentence.example()).append(" |\n");
    }
  }
}
