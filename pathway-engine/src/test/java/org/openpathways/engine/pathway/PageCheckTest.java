package org.openpathways.engine.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.language.Problems;

class PageCheckTest {

  private static List<String> problems(String page) {
    Problems problems = new Problems();
    PageCheck.check("page.md", page, problems);
    return problems.list().stream().map(Problem::toString).toList();
  }

  @Test
  void everyPassageNamesItsFacts() {
    assertThat(
            problems(
                "# T\n\n## Red flags\n\n- One. [CRC-1]\n- Two,\n  over lines. [CRC-1, T2D-30a]\n"
                    + "\nA paragraph. [CRC-2].\n\n## What we agreed and who\n\nBoth sides.\n"))
        .isEmpty();
    assertThat(problems("## Red flags\n\n- One. [CRC-1]\n- Two.\n\nThree [nice].\n"))
        .containsExactly(
            "page.md:4: This passage names no clinical facts: - Two.\n"
                + "  Maybe end it with their ids, for example [CRC-8]",
            "page.md:6: This passage names no clinical facts: Three [nice].\n"
                + "  Maybe end it with their ids, for example [CRC-8]");
  }

  @Test
  void sectionsStandInTheirOrder() {
    assertThat(problems("## Management\n\n## Red flags\n\n## Nonsense\n"))
        .hasSize(2)
        .allMatch(p -> p.contains("is unknown or in the wrong place"));
    assertThat(problems("Text. [CRC-1]\n"))
        .containsExactly("page.md: The page has no sections\n  Maybe start with \"## Red flags\"");
  }

  @Test
  void holdsNoHtmlAndNothingHidden() {
    assertThat(problems("## Red flags\n\n<script>alert(1)</script> [CRC-1]\n"))
        .containsExactly("page.md:3:1: The page holds HTML\n  Maybe write Markdown only");
    assertThat(problems("## Red flags\n\nx <img src=x onerror=y> [CRC-1]\n")).hasSize(1);
    assertThat(problems("## Red flags\n\nx <!-- y --> [CRC-1]\n")).hasSize(1);
    assertThat(problems("## Red flags\n\nx \u202e y [CRC-1]\n")).hasSize(1);
    assertThat(problems("## Red flags\n\nFIT <10 and > 5; eval(\"x\") {y} [CRC-1]\n")).isEmpty();
  }
}
