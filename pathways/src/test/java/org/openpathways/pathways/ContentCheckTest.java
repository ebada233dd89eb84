package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.check.CheckReport;
import org.openpathways.engine.check.ContentChecks;
import org.openpathways.engine.check.Finding;
import org.openpathways.engine.pathway.DirectoryContent;

class ContentCheckTest {
  /** The day on which the content was last compared with its sources, or later. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void theShippedContentPassesEveryCheck() {
    CheckReport report = ContentChecks.all(new DirectoryContent(Path.of("").toAbsolutePath()), DAY);
    assertThat(report.errors())
        .as(report.errors().stream().map(Finding::toString).collect(Collectors.joining("\n")))
        .isEmpty();
  }
}
