package org.openpathways.server.page.consult;

import java.util.ArrayList;
import java.util.List;
import org.openpathways.engine.advice.Advice;
import org.openpathways.engine.advice.Gap;
import org.openpathways.engine.advice.PathwayResult;
import org.openpathways.engine.criterion.Truth;
import org.openpathways.engine.language.Urgency;
import org.openpathways.server.visit.Consulted;

/**
 * A pathway that concerns the patient and cannot advise yet. It keeps its place: silence would look
 * like nothing to do.
 *
 * @param pathway its title
 * @param urgent whether an answer could lead to something that must not wait
 * @param unknown what is not known, the first few
 * @param more how many more, in words; {@code ""} if there are none
 */
public record Held(String pathway, boolean urgent, List<String> unknown, String more) {
  private static final int NAMED = 3;

  public Held {
    unknown = List.copyOf(unknown);
  }

  static List<Held> all(PageWords words, Consulted consulted) {
    Advice advice = consulted.answer().advice();
    List<Held> held = new ArrayList<>();
    for (PathwayResult result : advice.pathways()) {
      List<Gap> gaps =
          advice.gaps().stream().filter(g -> g.pathway().equals(result.pathway())).toList();
      if (result.entry() == Truth.MET && !gaps.isEmpty() && !advised(advice, result)) {
        held.add(of(words, result, gaps));
      }
    }
    return held;
  }

  private static boolean advised(Advice advice, PathwayResult result) {
    return advice.recommendations().stream()
        .anyMatch(what -> what.rule().pathway().equals(result.pathway()));
  }

  private static Held of(PageWords words, PathwayResult result, List<Gap> gaps) {
    List<String> unknown =
        gaps.stream()
            .map(gap -> gap.question().isEmpty() ? PageWords.plain(gap.words()) : gap.question())
            .distinct()
            .toList();
    int more = Math.max(0, unknown.size() - NAMED);
    boolean urgent = gaps.stream().map(Gap::urgency).anyMatch(Urgency::neverHidden);
    return new Held(
        result.title(),
        urgent,
        unknown.stream().limit(NAMED).toList(),
        more == 0 ? "" : words.count("held.more", more));
  }
}
