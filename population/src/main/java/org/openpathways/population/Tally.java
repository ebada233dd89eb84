package org.openpathways.population;

import java.util.Map;
import java.util.TreeMap;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Recommendation;
import org.openpathways.population.Summary.Layout;

/** Counts answers. For one thread. */
final class Tally {
  private final Map<String, Long> recommendations = new TreeMap<>();
  private long patients;
  private long advised;
  private long refused;
  private long withheld;
  private long badLines;

  void count(Answer answer) {
    patients++;
    badLines += answer.bad().size();
    if (answer.advice().isEmpty()) {
      refused++;
    }
    answer.advice().ifPresent(this::count);
  }

  private void count(Advice advice) {
    if (!advice.recommendations().isEmpty()) {
      advised++;
    }
    if (advice.pathways().stream().anyMatch(pathway -> pathway.withheld().isPresent())) {
      withheld++;
    }
    for (Recommendation recommendation : advice.recommendations()) {
      recommendations.merge(recommendation.rule().toString(), 1L, Long::sum);
    }
  }

  Summary summary(Layout layout, Problems problems, int mostBlocks) {
    return new Summary(
        layout,
        patients,
        advised,
        refused,
        withheld,
        problems.lines(),
        problems.bytes(),
        badLines,
        problems.count(),
        problems.named(),
        recommendations,
        mostBlocks);
  }
}
