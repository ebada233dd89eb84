package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.language.Problem;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.ContentCheck;
import org.openpathways.engine.pathway.DirectoryContent;

class ContentCheckTest {

  @Test
  void theShippedContentHasNoProblems() {
    Content content = new DirectoryContent(Path.of("").toAbsolutePath());
    List<Problem> problems = ContentCheck.check(content);
    String report = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    assertThat(problems).as(report).isEmpty();
  }
}
