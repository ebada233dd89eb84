package org.openpathways.pathways;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.check.ContentChecks;
import org.openpathways.engine.check.Finding;
import org.openpathways.engine.pathway.DirectoryContent;

/** The logic of the shipped rules: every rule can fire, none contradicts another unexplained. */
class ShippedLogicTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Set<String> LOGIC = Set.of("thresholds", "reachability", "contradictions");

  @Test
  @DisplayName("SEM-18: of every two rules with opposite actions none stand together unexplained")
  void theRulesOfAllLocalitiesAreSound() {
    List<Finding> findings =
        ContentChecks.all(new DirectoryContent(Path.of("").toAbsolutePath()), DAY).findings();
    assertThat(findings).filteredOn(finding -> LOGIC.contains(finding.check())).isEmpty();
  }
}
