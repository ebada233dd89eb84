package org.openpathways.pathways.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpathways.engine.check.CheckReport;
import org.openpathways.engine.check.ContentChecks;
import org.openpathways.engine.check.Finding;
import org.openpathways.engine.pathway.Content;
import org.openpathways.engine.pathway.DirectoryContent;
import org.openpathways.engine.pathway.LocalityLoader;
import org.openpathways.engine.pathway.MapContent;

/** Whether a small invalid edit of any pathway is noticed, and where. */
class ContentMutationTest {
  private static final String LOCALITY = "south-tyneside";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
  private static final Content CONTENT = new DirectoryContent(Path.of("").toAbsolutePath());

  private final Map<String, Map<Verdict, Integer>> counts = new TreeMap<>();
  private final List<Mutant> survivors = new ArrayList<>();

  /**
   * The target. What is left are conditions that no scenario turns on alone, points of scores that
   * no scenario counts alone, and values of a locality that repeat the shared ones.
   */
  private static final double FLOOR = 0.95;

  @Test
  void aSampleOfEditsIsNoticed() throws IOException {
    assertThat(share(1, 4)).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  @Tag("thorough")
  void allEditsTogetherAreNoticedAtLeastAsOften() throws IOException {
    assertThat(share(Integer.getInteger("mutants", Integer.MAX_VALUE), 1))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  /**
   * The share noticed.
   *
   * @param each how many edits of each group in each pathway
   * @param step every which pathway
   */
  private double share(int each, int step) throws IOException {
    Random random = new Random(20261125);
    List<String> pathways =
        LocalityLoader.load(CONTENT, LOCALITY).locality().orElseThrow().pathways();
    for (int i = 0; i < pathways.size(); i += step) {
      String pathway = pathways.get(i);
      TreeMap<String, String> files = OnePathway.of(CONTENT, pathway, LOCALITY);
      Set<Finding> before = new HashSet<>(errors(new MapContent(files)));
      for (Map.Entry<String, List<Mutant>> group : groups(files).entrySet()) {
        Collections.shuffle(group.getValue(), random);
        group.getValue().stream()
            .limit(each)
            .forEach(m -> tryOne(group.getKey(), m, files, before));
      }
    }
    return report();
  }

  /** By kind of edit and kind of file, so that a sample is not mostly lists of codes. */
  private static Map<String, List<Mutant>> groups(Map<String, String> files) {
    return Mutants.of(files).stream()
        .collect(Collectors.groupingBy(Mutant::group, TreeMap::new, Collectors.toList()));
  }

  private void tryOne(String group, Mutant mutant, Map<String, String> files, Set<Finding> before) {
    List<Finding> errors = new ArrayList<>(errors(OnePathway.edited(files, mutant)));
    errors.removeAll(before);
    Verdict verdict = Verdict.of(mutant, files, errors);
    counts
        .computeIfAbsent(group, name -> new EnumMap<>(Verdict.class))
        .merge(verdict, 1, Integer::sum);
    if (verdict == Verdict.SURVIVED) {
      survivors.add(mutant);
    }
  }

  private static List<Finding> errors(Content content) {
    CheckReport report = ContentChecks.all(content, DAY);
    return report.errors();
  }

  private int toldWhere() {
    return counts.values().stream()
        .flatMap(verdicts -> verdicts.entrySet().stream())
        .filter(verdict -> verdict.getKey().saysWhere())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private double report() throws IOException {
    StringBuilder text = new StringBuilder("# Content mutations\n\n");
    int all = 0;
    for (Map.Entry<String, Map<Verdict, Integer>> kind : counts.entrySet()) {
      text.append("- ").append(kind.getKey()).append(": ").append(kind.getValue()).append('\n');
      all += kind.getValue().values().stream().mapToInt(Integer::intValue).sum();
    }
    double share = 1 - (double) survivors.size() / all;
    text.append(
        "\nNoticed: %.1f %% of %d; with the line: %.1f %%.%n%nSurvivors:%n%n"
            .formatted(100 * share, all, 100.0 * toldWhere() / all));
    survivors.stream()
        .map(Mutant::toString)
        .sorted()
        .forEach(s -> text.append("- ").append(s).append('\n'));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/content-mutations.md"), text);
    return share;
  }
}
